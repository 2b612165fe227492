using System.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>Somebody who was asked to walk along, and what they answered. The last answer counts.</summary>
/// <param name="Since">The day on which the state began.</param>
public sealed record CohortMember(PersonId Person, MemberState State, DateOnly Since)
{
    public static TextLimit LabelLimit { get; } = new(60);

    /// <summary>How the organiser calls somebody who was picked and has not answered; seen by organiser and coaches only.</summary>
    public string? Label { get; init; }

    /// <summary>The name from Teams, from the turn in which this person accepted.</summary>
    public DisplayName? Name { get; init; }

    /// <summary>Null when the member did not tell.</summary>
    public SchoolName? School { get; init; }

    /// <summary>As the member told the bot before accepting; only for mixing groups.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The paths that draw the member, when they chose to tell; only for mixing groups.</summary>
    public IReadOnlyList<CareerPath> Interests { get; init; } = [];

    /// <summary>The day of the invitation that was sent last; null for who came by a code.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>The day on which a silent person was asked once more; they are not asked a third time.</summary>
    public DateOnly? RemindedOn { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(State);
        return true;
    }
}

public enum MemberState
{
    /// <summary>Asked, and has not answered. Never more than "no answer yet" to anybody.</summary>
    Invited,
    Accepted,

    /// <summary>No reason is asked or kept.</summary>
    Declined,

    /// <summary>Took part and stopped, or was taken out.</summary>
    Left,
}

/// <summary>A school by its name, which somebody typed or chose; two spellings in capitals and small letters are one school.</summary>
public readonly record struct SchoolName(string Text)
{
    public static TextLimit Limit { get; } = new(80);

    /// <summary>Null for an empty or too long text.</summary>
    public static SchoolName? From(string? typed) =>
        typed?.Trim() is { Length: > 0 } text && Limit.Fits(text) ? new SchoolName(text) : null;

    public bool Equals(SchoolName other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text ?? string.Empty);

    public override string ToString() => nameof(SchoolName);
}
