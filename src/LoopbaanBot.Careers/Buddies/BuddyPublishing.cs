using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>Turns a proposal into groups.</summary>
public static class BuddyPublishing
{
    /// <summary>
    /// Publishes the draft of this version; the same value when that draft is no longer there, as when it was published
    /// before. A group that stays keeps its id and its people their place; a group that goes is remembered.
    /// </summary>
    /// <param name="why">Why people are together, for each group that changes.</param>
    /// <param name="lapsed">How many open moments each group has that goes, or goes on without somebody.</param>
    public static CohortBuddies Publish(
        this CohortBuddies buddies,
        int version,
        Func<IReadOnlyList<PersonId>, IReadOnlyList<BuddyReason>> why,
        DateTimeOffset now,
        IReadOnlyDictionary<BuddyGroupId, int>? lapsed = null
    )
    {
        if (buddies.Draft is not { } draft || draft.Version != version)
        {
            return buddies;
        }

        var groups = draft.Groups.Select(planned => Make(planned)).ToArray();
        var placed = draft.Groups.SelectMany(group => group.People).ToHashSet();
        return buddies.DropDraft() with
        {
            Groups = groups,
            Away = [.. buddies.Away.Where(one => !placed.Contains(one.Person))],
            Past = buddies.Remember(buddies.Groups.Where(HasChanged).Select(group => group.People)),
        };

        BuddyGroup Make(DraftGroup planned) =>
            (buddies.Find(planned.Id) ?? new BuddyGroup(planned.Id, 0, [], []))
                .WithMembers(planned.People, why(planned.People), now)
                .Telling(person =>
                    buddies.GroupOf(person) is { } before && before.Id != planned.Id
                        ? lapsed?.GetValueOrDefault(before.Id) ?? 0
                        : 0
                );

        bool HasChanged(BuddyGroup before) => !groups.Contains(before);
    }
}
