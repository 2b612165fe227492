using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>What the matching knows of somebody. Unknown is null and never counts as equal to another unknown.</summary>
/// <param name="School">The name or code of the school, compared without regard to capitals and spaces around it.</param>
/// <param name="Interests">What they asked to talk about, and that the group may know it.</param>
public sealed record BuddyCandidate(
    PersonId Person,
    string? School,
    Phase? Phase,
    IReadOnlyList<BuddyInterest> Interests
)
{
    public static BuddyCandidate Of(PersonId person) => new(person, null, null, []);

    internal string? SchoolKey => string.IsNullOrWhiteSpace(School) ? null : School.Trim().ToUpperInvariant();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Phase);
        return true;
    }
}
