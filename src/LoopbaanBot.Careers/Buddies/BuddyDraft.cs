using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>A proposal that only the organiser and the trainers of the cohort see.</summary>
/// <param name="Version">Grows with every change, so that what is published is what was looked at.</param>
/// <param name="Seed">With which the groups were drawn.</param>
public sealed record BuddyDraft(int Version, ulong Seed, IReadOnlyList<DraftGroup> Groups)
{
    public DraftGroup? GroupOf(PersonId person) => Groups.FirstOrDefault(group => group.People.Contains(person));

    /// <summary>Exchanges two people of two groups; the same draft when that cannot be: a locked group stays as it is.</summary>
    public BuddyDraft Swap(PersonId first, PersonId second) =>
        GroupOf(first) is { IsLocked: false } one && GroupOf(second) is { IsLocked: false } other && one != other
            ? Change(group => group == one || group == other ? group.Exchange(first, second) : group)
            : this;

    /// <summary>Holds on to a group, or lets go of it.</summary>
    public BuddyDraft Lock(BuddyGroupId id, bool isLocked) =>
        Groups.Any(group => group.Id == id && group.IsLocked != isLocked)
            ? Change(group => group.Id == id ? group with { IsLocked = isLocked } : group)
            : this;

    private BuddyDraft Change(Func<DraftGroup, DraftGroup> change) =>
        this with
        {
            Version = Version + 1,
            Groups = [.. Groups.Select(change)],
        };
}

/// <param name="Id">Of the group that it becomes; a group that exists keeps its own.</param>
public sealed record DraftGroup(BuddyGroupId Id, IReadOnlyList<PersonId> People, bool IsLocked)
{
    internal DraftGroup Exchange(PersonId first, PersonId second) =>
        this with
        {
            People =
            [
                .. People.Select(person =>
                    person == first ? second
                    : person == second ? first
                    : person
                ),
            ],
        };
}
