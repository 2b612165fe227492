namespace LoopbaanBot.Rounds;

/// <summary>Who may lead a group round besides the coaches and trainers of a cohort. Section <c>Rounds</c>.</summary>
internal sealed class RoundOptions
{
    public const string SectionName = "Rounds";

    /// <summary>Induction coaches who meet all starters of a school, without any programme (K158); none by default.</summary>
    public IList<NamedGuide> Guides { get; } = [];
}

/// <summary>Somebody who may lead rounds.</summary>
internal sealed class NamedGuide
{
    /// <summary>The tenant of the school board.</summary>
    public string TenantId { get; set; } = string.Empty;

    /// <summary>The Entra object id, or the user principal name.</summary>
    public string Person { get; set; } = string.Empty;
}
