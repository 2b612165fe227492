using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>A trainer or coach of one cohort. There may be several of each (L066).</summary>
/// <param name="IsExternal">From another school board or a partner (L065): sees dates, names and totals of this cohort only.</param>
/// <param name="Until">The last day of the role (K030); null for the end of the cohort.</param>
public sealed record CohortGuide(PersonId Person, GuideRole Role, bool IsExternal, DateOnly? Until)
{
    /// <summary>How the organiser calls this person, until the name from Teams is known.</summary>
    public string? Label { get; init; }

    /// <summary>The name from Teams, once this person opened the group.</summary>
    public DisplayName? Name { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Role);
        return true;
    }
}

public enum GuideRole
{
    /// <summary>Leads meetings or days; may be external.</summary>
    Trainer,

    /// <summary>Keeps an eye on the cohort between the meetings and starts group rounds.</summary>
    Coach,
}
