using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>Somebody's place in a buddy group.</summary>
/// <param name="Since">
/// When they joined this group. What the others showed to the group before is not theirs to see: a grant is given to
/// each person by itself, and joining gives none.
/// </param>
/// <param name="ConfirmedOn">When they said yes to the group (K044: everyone confirms); null while they have not.</param>
public sealed record BuddyMember(PersonId Person, DateTimeOffset Since, DateOnly? ConfirmedOn)
{
    /// <summary>
    /// Open moments of the group before that went with it when this group was made. Told to this person once, with the
    /// group; null for none.
    /// </summary>
    public int? Lapsed { get; init; }

    /// <summary>A second yes changes nothing: the first day stays.</summary>
    public BuddyMember Confirm(DateOnly today) => ConfirmedOn is null ? this with { ConfirmedOn = today } : this;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(ConfirmedOn is null ? "Asked" : "Confirmed");
        return true;
    }
}
