using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>Says why a group is as it is. It does not know the wishes, so it cannot tell them.</summary>
public static class BuddyExplanation
{
    /// <param name="past">The groups of before.</param>
    public static IReadOnlyList<BuddyReason> Explain(
        IReadOnlyList<BuddyCandidate> group,
        IReadOnlyList<IReadOnlyList<PersonId>> past
    ) => [.. Schools(group), .. Phases(group), .. Interests(group), Meetings(group, past)];

    private static IEnumerable<BuddyReason> Schools(IReadOnlyList<BuddyCandidate> group)
    {
        var known = group.Select(one => one.SchoolKey).OfType<string>().ToArray();
        if (known.Length > 1)
        {
            yield return new(
                known.Distinct().Count() == known.Length
                    ? BuddyReasonKind.DifferentSchools
                    : BuddyReasonKind.SomeShareASchool
            );
        }
    }

    private static IEnumerable<BuddyReason> Phases(IReadOnlyList<BuddyCandidate> group)
    {
        if (group.All(one => one.Phase is not null) && group.Select(one => one.Phase).Distinct().Count() > 1)
        {
            yield return new(BuddyReasonKind.MixedPhases);
        }
    }

    /// <summary>The one that most of them named; one is enough for a sentence.</summary>
    private static IEnumerable<BuddyReason> Interests(IReadOnlyList<BuddyCandidate> group) =>
        BuddyInterest
            .All.Select(interest => (Interest: interest, Count: group.Count(one => one.Interests.Contains(interest))))
            .Where(named => named.Count > 1)
            .OrderByDescending(named => named.Count)
            .Take(1)
            .Select(named => new BuddyReason(BuddyReasonKind.SharedInterest, named.Interest));

    private static BuddyReason Meetings(
        IReadOnlyList<BuddyCandidate> group,
        IReadOnlyList<IReadOnlyList<PersonId>> past
    )
    {
        var people = group.Select(one => one.Person).ToHashSet();
        return new(
            past.Any(before => before.Distinct().Count(people.Contains) > 1)
                ? BuddyReasonKind.SomeWereTogether
                : BuddyReasonKind.NotTogetherBefore
        );
    }
}
