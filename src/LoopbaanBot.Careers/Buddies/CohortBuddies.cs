using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>The buddy groups of one cohort: the proposal, the groups there are, and those there were.</summary>
/// <param name="Away">Who stepped out, without a reason. Nobody puts them in a group until they say so.</param>
/// <param name="Past">Who were together, to avoid the same again.</param>
public sealed record CohortBuddies(
    BuddyDraft? Draft,
    IReadOnlyList<BuddyGroup> Groups,
    IReadOnlyList<BuddyAbsence> Away,
    IReadOnlyList<IReadOnlyList<PersonId>> Past
)
{
    public static CohortBuddies None { get; } = new(null, [], [], []);

    /// <summary>Of the last proposal that is gone: a version never comes back, so an old card never publishes what was not seen.</summary>
    public int LastVersion { get; init; }

    /// <summary>
    /// Groups of before that are remembered: ten divisions of the largest cohort, of twenty people in five or six
    /// groups. A programme of 77 to 98 days (domain E1) sees one or two; the oldest go first.
    /// </summary>
    public const int MostPast = 60;

    public bool IsPublished => Groups.Count > 0;

    public BuddyGroup? Find(BuddyGroupId id) => Groups.FirstOrDefault(group => group.Id == id);

    public BuddyGroup? GroupOf(PersonId person) => Groups.FirstOrDefault(group => group.Find(person) is not null);

    public BuddyAbsence? AbsenceOf(PersonId person) => Away.FirstOrDefault(one => one.Person == person);

    /// <summary>All groups that are or were, for the matching to look back on.</summary>
    public IReadOnlyList<IReadOnlyList<PersonId>> History => [.. Past, .. Groups.Select(group => group.People)];

    /// <summary>People of the cohort who could be in a group and are in none.</summary>
    public IReadOnlyList<PersonId> Unplaced(IEnumerable<PersonId> accepted) =>
        [.. accepted.Where(person => GroupOf(person) is null && AbsenceOf(person) is null)];

    /// <summary>Whether the organiser is asked to look: a group has become too small, or somebody has none.</summary>
    public bool NeedsRepair(IEnumerable<PersonId> accepted) =>
        IsPublished && (Groups.Any(group => group.IsTooSmall) || Unplaced(accepted).Count > 0);

    /// <summary>The same without people who no longer take part in the cohort.</summary>
    public CohortBuddies Among(IReadOnlyCollection<PersonId> accepted) =>
        Groups
            .SelectMany(group => group.Members)
            .Select(member => member.Person)
            .Where(person => !accepted.Contains(person))
            .Aggregate(this, (left, gone) => left.Put(left.GroupOf(gone)!, left.GroupOf(gone)!.Without(gone)));

    /// <summary>Puts another proposal in the place of the one there is.</summary>
    public CohortBuddies Propose(ulong seed, IReadOnlyList<DraftGroup> groups) =>
        this with
        {
            Draft = new BuddyDraft((Draft?.Version ?? LastVersion) + 1, seed, groups),
        };

    public CohortBuddies DropDraft() => this with { Draft = null, LastVersion = Draft?.Version ?? LastVersion };

    public CohortBuddies ChangeDraft(Func<BuddyDraft, BuddyDraft> change) =>
        Draft is { } draft && change(draft) is var changed && changed != draft ? this with { Draft = changed } : this;

    /// <summary>Exchanges two people; the same value when that cannot be, whatever the reason.</summary>
    public CohortBuddies Swap(PersonId first, PersonId second, LedBy led) =>
        ChangeDraft(draft => draft.Swap(first, second) is var swapped && IsBarred(swapped, led) ? draft : swapped);

    /// <summary>True for a proposal that brings a manager and an own report together.</summary>
    public bool IsBarred(BuddyDraft draft, LedBy led) => draft.Groups.Any(group => IsBarred(group.People, led));

    /// <summary>
    /// Two who are in one group already bar nothing: naming somebody moves nobody. From then on the one who was named is
    /// no buddy of the other.
    /// </summary>
    public bool IsBarred(IReadOnlyCollection<PersonId> people, LedBy led) =>
        people.Any(one => people.Any(other => led.IsBetween(one, other) && GroupOf(one)?.Find(other) is null));

    public CohortBuddies Confirm(PersonId person, DateOnly today) =>
        GroupOf(person) is { } group ? Put(group, group.Confirm(person, today)) : this;

    /// <summary>Takes somebody out of their group. A second press changes nothing.</summary>
    public CohortBuddies StepOut(PersonId person, bool forNow) =>
        GroupOf(person) is { } group
            ? Put(group, group.Without(person)).DropDraft() with
            {
                Away = [.. Away, new BuddyAbsence(person, group.Id, forNow)],
                Past = Remember([group.People]),
            }
            : this;

    /// <summary>
    /// Lets somebody take part again. Who paused comes back in the same group if there is room, and nobody in it leads
    /// them or is led by them; anybody else waits for the organiser. Either way they begin anew: what was shown
    /// meanwhile was not shown to them.
    /// </summary>
    public CohortBuddies Return(PersonId person, LedBy led, DateTimeOffset now)
    {
        if (AbsenceOf(person) is not { } absence)
        {
            return this;
        }

        var back = this with { Away = [.. Away.Where(one => one != absence)] };
        return
            absence.IsForNow
            && Find(absence.Group) is { Members.Count: < Matching.GroupSizes.Largest } group
            && !led.IsAmong([.. group.People, person])
            ? back.Put(group, group.WithMembers([.. group.People, person], group.Why, now))
            : back;
    }

    public bool Mentions(PersonId person) =>
        GroupOf(person) is not null
        || AbsenceOf(person) is not null
        || Draft?.GroupOf(person) is not null
        || Past.Any(group => group.Contains(person));

    /// <summary>Forgets somebody altogether: also that they were ever together with anybody.</summary>
    public CohortBuddies Forget(PersonId person) =>
        DropDraft() with
        {
            Groups = [.. Groups.Select(group => group.Without(person)).Where(group => group.Members.Count > 0)],
            Away = [.. Away.Where(one => one.Person != person)],
            Past =
            [
                .. Past.Select(group => group.Where(other => other != person).ToArray())
                    .Where(group => group.Length > 1),
            ],
        };

    /// <summary>People who were together, each group once; those of a larger group that is remembered need no other.</summary>
    internal IReadOnlyList<IReadOnlyList<PersonId>> Remember(IEnumerable<IReadOnlyList<PersonId>> groups)
    {
        var all = Past.Concat(groups).Select(people => people.ToHashSet()).ToArray();
        return
        [
            .. all.Where(
                    (people, at) =>
                        people.Count > 1
                        && !all.Where((other, index) => index != at).Any(people.IsProperSubsetOf)
                        && !all.Skip(at + 1).Any(people.SetEquals)
                )
                .TakeLast(MostPast)
                .Select(people => people.ToArray()),
        ];
    }

    private CohortBuddies Put(BuddyGroup before, BuddyGroup after) =>
        before == after
            ? this
            : this with
            {
                Groups =
                [
                    .. Groups.Select(group => group == before ? after : group).Where(group => group.Members.Count > 0),
                ],
            };
}

/// <summary>Somebody who stepped out of a group.</summary>
/// <param name="Group">The group that they were in.</param>
/// <param name="IsForNow">True for a pause: their place is kept as long as there is room.</param>
public sealed record BuddyAbsence(PersonId Person, BuddyGroupId Group, bool IsForNow);
