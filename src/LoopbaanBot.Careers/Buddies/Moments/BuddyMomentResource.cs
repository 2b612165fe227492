using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>What somebody may want to do with a buddy moment.</summary>
public enum MomentAction
{
    /// <summary>Propose a new one to the group.</summary>
    Propose,
    Read,
    Pick,

    /// <summary>Decide for one of the slots although it does not suit all.</summary>
    Fix,
    Move,
    Cancel,

    /// <summary>Say that it took place.</summary>
    Hold,
}

/// <summary>A moment with the stored relations that decide who may do what with it.</summary>
/// <param name="Group">Who is in the buddy group now; nobody when the group is gone.</param>
/// <param name="Moment">Null when it is about a moment that is not there, or not yet.</param>
/// <remarks>
/// A coach, trainer, organiser or manager has no place here: they see the total of a cohort and no moment. Who left the
/// group sees its moments no more, and who came later sees those that were proposed since.
/// </remarks>
public sealed record BuddyMomentResource(IReadOnlyCollection<PersonId> Group, BuddyMoment? Moment)
    : IResource<MomentAction>
{
    public bool Allows(PersonId actor, MomentAction action, DateOnly today) =>
        Group.Contains(actor)
        && action switch
        {
            MomentAction.Propose => Group.Count > 1,
            MomentAction.Read => IsMember(actor),
            MomentAction.Pick => IsMember(actor) && Moment!.State == MomentState.Proposed,
            MomentAction.Fix => IsMember(actor) && Moment!.State == MomentState.Proposed && Moment.Proposer == actor,
            MomentAction.Move or MomentAction.Cancel => IsMember(actor) && Moment!.IsOpen,
            MomentAction.Hold => IsMember(actor) && Moment!.MayBeHeld(today),
            _ => false,
        };

    private bool IsMember(PersonId actor) => Moment?.Find(actor) is not null;

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(Moment?.State);
        return true;
    }
}
