using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>Three or four people who think along with each other (K044); five only when the organiser chose so.</summary>
/// <param name="Version">Grows whenever somebody comes or goes, so that whoever looked before can tell.</param>
/// <param name="Why">Why these people, as everybody in the group may read it.</param>
public sealed record BuddyGroup(
    BuddyGroupId Id,
    int Version,
    IReadOnlyList<BuddyMember> Members,
    IReadOnlyList<BuddyReason> Why
)
{
    public IReadOnlyList<PersonId> People => [.. Members.Select(member => member.Person)];

    public bool IsConfirmed => Members.All(member => member.ConfirmedOn is not null);

    /// <summary>True when so few are left that the organiser is asked to make the groups whole again.</summary>
    public bool IsTooSmall => Members.Count < Matching.GroupSizes.Smallest;

    public BuddyMember? Find(PersonId person) => Members.FirstOrDefault(member => member.Person == person);

    public BuddyGroup Confirm(PersonId person, DateOnly today) =>
        Find(person) is { ConfirmedOn: null } asked
            ? this with
            {
                Members = [.. Members.Select(member => member == asked ? asked.Confirm(today) : member)],
            }
            : this;

    /// <summary>The group without this person; no reason is kept.</summary>
    public BuddyGroup Without(PersonId person) =>
        Find(person) is null
            ? this
            : this with
            {
                Version = Version + 1,
                Members = [.. Members.Where(member => member.Person != person).Select(Told)],
            };

    /// <summary>
    /// The group with exactly these people. Who was in it stays as they were; who is new begins now, and sees nothing of
    /// what was shown to the group before.
    /// </summary>
    public BuddyGroup WithMembers(IReadOnlyList<PersonId> people, IReadOnlyList<BuddyReason> why, DateTimeOffset now) =>
        Members.Count == people.Count && people.All(person => Find(person) is not null)
            ? this
            : this with
            {
                Version = Version + 1,
                Members =
                [
                    .. people.Select(person =>
                        Find(person) is { } known ? Told(known) : new BuddyMember(person, now, null)
                    ),
                ],
                Why = why,
            };

    /// <summary>Each member with the moments that went with their group before; who loses none stays as they were.</summary>
    internal BuddyGroup Telling(Func<PersonId, int> lapsed) =>
        Members.All(member => lapsed(member.Person) == 0)
            ? this
            : this with
            {
                Members =
                [
                    .. Members.Select(member =>
                        lapsed(member.Person) is > 0 and var count ? member with { Lapsed = count } : member
                    ),
                ],
            };

    private static BuddyMember Told(BuddyMember member) => member with { Lapsed = null };
}
