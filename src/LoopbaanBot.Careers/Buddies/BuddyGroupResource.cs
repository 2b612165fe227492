using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>What somebody may want to do with the buddy groups of a cohort.</summary>
public enum BuddyGroupAction
{
    /// <summary>Make, see and change proposals, and see who is in which group.</summary>
    Arrange,

    /// <summary>Make a proposal the groups of everybody: the organiser's decision alone (issue 4.2).</summary>
    Publish,

    /// <summary>Say with whom one would like to be, and with whom rather not.</summary>
    Wish,

    /// <summary>Read the wishes of others. Nobody may: only the matching looks at them.</summary>
    ReadWishes,

    /// <summary>See who is in one's own group, and why.</summary>
    Read,
    Confirm,
    StepOut,
    Return,

    /// <summary>Read what a group shows to each other by being who one is. Nobody may: each item has its own grant.</summary>
    ReadShared,
}

/// <summary>The buddy groups of one cohort with the stored relations that decide who may do what with them (B3).</summary>
/// <param name="Trainers">Whose role lasts today.</param>
/// <param name="Accepted">Who takes part in the cohort.</param>
/// <param name="Until">The last day of the cohort, with which the roles of organiser and trainer end.</param>
/// <param name="Group">The group that is asked about; null when none is.</param>
public sealed record BuddyGroupResource(
    PersonId? Organiser,
    IReadOnlyCollection<PersonId> Trainers,
    IReadOnlyCollection<PersonId> Accepted,
    DateOnly Until,
    CohortBuddies Buddies,
    BuddyGroupId? Group = null
) : IResource<BuddyGroupAction>
{
    /// <summary>The house for which the settings name the actor as organiser today; null for nobody's.</summary>
    public string? House { get; init; }

    /// <summary>Whether somebody who takes part named the actor as manager, as it stands today.</summary>
    public bool ManagesMember { get; init; }

    public bool Allows(PersonId actor, BuddyGroupAction action, DateOnly today) =>
        action switch
        {
            BuddyGroupAction.Arrange => today <= Until && (Organises(actor) || Trains(actor)),
            BuddyGroupAction.Publish => today <= Until && Organises(actor),
            BuddyGroupAction.Wish => today <= Until && Accepted.Contains(actor),
            BuddyGroupAction.Read or BuddyGroupAction.Confirm or BuddyGroupAction.StepOut => IsInGroup(actor),
            BuddyGroupAction.Return => Accepted.Contains(actor) && Buddies.AbsenceOf(actor) is not null,
            _ => false,
        };

    /// <summary>The organiser of a cohort must be named in the settings still.</summary>
    private bool Organises(PersonId actor) => House is not null && actor == Organiser;

    /// <summary>A manager has no say in the groups of own reports, also when they became the manager afterwards.</summary>
    private bool Trains(PersonId actor) => !ManagesMember && Trainers.Contains(actor);

    /// <summary>In the group as it is now, and still in the cohort.</summary>
    private bool IsInGroup(PersonId actor) =>
        Accepted.Contains(actor) && Group is { } id && Buddies.Find(id)?.Find(actor) is not null;
}
