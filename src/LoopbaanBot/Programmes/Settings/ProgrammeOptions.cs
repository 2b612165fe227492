namespace LoopbaanBot.Programmes.Settings;

/// <summary>Who organises cohorts, and the schools around it (K006, K007). Section <c>Programmes</c>; empty by default.</summary>
internal sealed class ProgrammeOptions
{
    public const string SectionName = "Programmes";

    /// <summary>Regions beside each other, each with boards, each with schools.</summary>
    public IList<RegionOptions> Regions { get; } = [];

    /// <summary>House academies and regions that organise.</summary>
    public IList<HouseOptions> Houses { get; } = [];

    /// <summary>Holidays and weeks of tests, on which no meeting is planned.</summary>
    public IList<ClosedOptions> Closed { get; } = [];
}

/// <summary>A region in which boards work together.</summary>
internal sealed class RegionOptions
{
    /// <summary>1 to 80 characters, and only one of this name.</summary>
    public string Name { get; set; } = string.Empty;

    public IList<BoardOptions> Boards { get; } = [];
}

/// <summary>The employer of one or more schools, with the tenant in which its people have their accounts.</summary>
internal sealed class BoardOptions
{
    public string Name { get; set; } = string.Empty;

    /// <summary>One of <c>Bot:AllowedTenants</c>.</summary>
    public string TenantId { get; set; } = string.Empty;

    /// <summary>Offered to members of this board; without any they type the name.</summary>
    public IList<string> Schools { get; } = [];
}

/// <summary>A house academy of a board, or a region that organises itself.</summary>
internal sealed class HouseOptions
{
    public string Name { get; set; } = string.Empty;

    /// <summary>One of <see cref="ProgrammeOptions.Regions"/>.</summary>
    public string Region { get; set; } = string.Empty;

    /// <summary>A board of that region; null for the region itself.</summary>
    public string? Board { get; set; }

    /// <summary>Where the organisers have their accounts; its cohorts are kept under it.</summary>
    public string TenantId { get; set; } = string.Empty;

    /// <summary>Each an Entra object id or a user principal name of that tenant; at least one.</summary>
    public IList<string> Organisers { get; } = [];
}

/// <summary>Days without meetings; both ends count.</summary>
internal sealed class ClosedOptions
{
    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }
}
