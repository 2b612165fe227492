using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>What came of the matching: groups, or a question for the organiser.</summary>
public abstract record MatchOutcome
{
    /// <param name="Groups">Everybody once, in groups of three or four. Locked groups come first, as they were.</param>
    /// <param name="Cost">The sum of <see cref="Search.MatchingCost"/>; only for comparing results of one problem.</param>
    public sealed record Matched(IReadOnlyList<IReadOnlyList<PersonId>> Groups, long Cost) : MatchOutcome;

    /// <summary>It cannot be done; only the organiser decides what happens instead.</summary>
    /// <param name="People">How many people are left to divide.</param>
    public sealed record AskOrganiser(MatchObstacle Obstacle, int People) : MatchOutcome
    {
        /// <summary>What the organiser can do, in the order in which it is offered.</summary>
        public IReadOnlyList<OrganiserOption> Options =>
            (Obstacle, People) switch
            {
                (MatchObstacle.Locks, _) => [OrganiserOption.UnlockGroups],
                (MatchObstacle.Apart, _) => [OrganiserOption.Wait, OrganiserOption.InviteMore],
                (_, 5) => [OrganiserOption.OneGroupOfFive, OrganiserOption.Wait, OrganiserOption.InviteMore],
                _ => [OrganiserOption.Wait, OrganiserOption.InviteMore],
            };
    }
}

public enum MatchObstacle
{
    /// <summary>1, 2 or 5 people, or nobody.</summary>
    NumberOfPeople,

    /// <summary>What is locked leaves people over who make no group.</summary>
    Locks,

    /// <summary>
    /// A manager is never a buddy of an own report, and here it cannot be otherwise. Whoever asks learns neither that
    /// nor who: whom somebody named is theirs.
    /// </summary>
    Apart,
}

public enum OrganiserOption
{
    OneGroupOfFive,
    Wait,
    InviteMore,
    UnlockGroups,
}
