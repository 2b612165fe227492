using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Buddies.Mirrors;

/// <summary>The one thing to ask of <see cref="MirrorGivingResource"/>.</summary>
public enum GivingAction
{
    Write,
}

/// <summary>
/// Whether somebody may write a note for a peer: both took part in the mirroring moment, both are in the group now, and
/// the day of the moment has come, or it took place.
/// </summary>
/// <param name="Group">Who is in the buddy group now.</param>
public sealed record MirrorGivingResource(IReadOnlyCollection<PersonId> Group, BuddyMoment? Moment, PersonId Receiver)
    : IResource<GivingAction>
{
    public bool Allows(PersonId actor, GivingAction action, DateOnly today) =>
        action == GivingAction.Write
        && actor != Receiver
        && IsPeer(actor)
        && IsPeer(Receiver)
        && Moment is { Kind: BuddyMomentKind.Mirroring }
        && HasBegun(Moment, today);

    public static bool HasBegun(BuddyMoment moment, DateOnly today) =>
        moment.State == MomentState.Held
        || (moment is { State: MomentState.Planned, Planned: { } slot } && slot.Day <= today);

    private bool IsPeer(PersonId person) => Group.Contains(person) && Moment?.Find(person) is not null;

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(Moment?.State);
        return true;
    }
}
