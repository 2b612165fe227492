namespace LoopbaanBot.Hosting;

/// <summary>People to try the bot with on one's own machine. Section <c>Demo</c>.</summary>
internal sealed class DemoOptions
{
    public const string SectionName = "Demo";

    /// <summary>Off by default; the development settings switch it on.</summary>
    public bool Enabled { get; set; }

    public string TenantId { get; set; } = "00000000-0000-0000-0000-0000000000aa";

    public IList<DemoPerson> People { get; } = [];
}

/// <summary>One demo person: who, and what they told the bot.</summary>
internal sealed class DemoPerson
{
    public string ObjectId { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public Careers.People.Phase? Phase { get; set; }

    public Careers.People.Sector? Sector { get; set; }

    public Content.Language Language { get; set; }
}
