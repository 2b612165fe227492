using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Moments;

/// <summary>All moments of one buddy group, the oldest first.</summary>
/// <param name="Cohort">The cohort of the group, for the one number that leaves the group: moments held in the cohort.</param>
/// <param name="Mirrors">Which mirror notes were written in the group: who, for whom and when, without a word of them.</param>
public sealed record GroupMoments(SharedId Cohort, IReadOnlyList<BuddyMoment> Moments, IReadOnlyList<MirrorRef> Mirrors)
{
    /// <summary>A programme has five; more than this many open ones is a mistake of somebody's finger.</summary>
    public const int MostOpen = 6;

    /// <summary>Cancelled ones beyond this many are forgotten, the oldest first; what was held is always counted.</summary>
    private const int MostCancelled = 10;

    /// <summary>
    /// A programme has five moments (domain E1); a group that goes on for a year and meets every other week has this
    /// many. Of older ones that took place only the count stays; what people took along from them is in their own data.
    /// </summary>
    public const int MostHeld = 26;

    public static GroupMoments None(SharedId cohort) => new(cohort, [], []);

    /// <summary>How many took place. For the total of a cohort only: a figure of one group points at people.</summary>
    /// <param name="first">The first day that counts. Those of which only the count is known are counted always.</param>
    /// <param name="last">The last day, which counts.</param>
    public int HeldBetween(DateOnly first, DateOnly last) =>
        HeldEarlier + Moments.Count(moment => moment.HeldOn is { } held && first <= held && held <= last);

    /// <summary>Of those that took place, the ones of which no more than the count is known.</summary>
    public int HeldEarlier { get; init; }

    public bool IsFull => Moments.Count(moment => moment.IsOpen) >= MostOpen;

    public BuddyMoment? Find(MomentId id) => Moments.FirstOrDefault(moment => moment.Id == id);

    /// <summary>Adds a moment; one that is there already, or one too many, changes nothing.</summary>
    public GroupMoments Add(BuddyMoment moment) =>
        IsFull || Find(moment.Id) is not null ? this : this with { Moments = [.. Moments, moment] };

    /// <summary>Puts a moment in the place of itself; nothing changes when it is the same one.</summary>
    public GroupMoments Change(MomentId id, Func<BuddyMoment, BuddyMoment> verb)
    {
        if (Find(id) is not { } before || verb(before) is var after && ReferenceEquals(before, after))
        {
            return this;
        }

        return Tidy([.. Moments.Select(moment => moment.Id == id ? after : moment)]);
    }

    /// <summary>Notes that a mirror note was written; nothing changes when it was noted, or when there is one like it.</summary>
    /// <param name="stale">Notes like it that are gone, and make room.</param>
    public GroupMoments Note(MirrorRef mirror, IReadOnlyCollection<MirrorRef> stale) =>
        Mirrors.Any(known => known.IsTwinOf(mirror) && !stale.Contains(known))
            ? this
            : this with
            {
                Mirrors = [.. Mirrors.Except(stale), mirror],
            };

    /// <summary>Forgets a person; the others keep the moment, and of one that nobody is left of only the count stays.</summary>
    public GroupMoments Forget(PersonId person)
    {
        if (!Names(person))
        {
            return this;
        }

        var left = Moments.Select(moment => moment.Without(person)).ToLookup(moment => moment.Members.Count > 0);
        return this with
        {
            Moments = [.. left[true]],
            Mirrors = [.. Mirrors.Where(mirror => !mirror.Names(person))],
            HeldEarlier = HeldEarlier + left[false].Count(moment => moment.State == MomentState.Held),
        };
    }

    private bool Names(PersonId person) =>
        Moments.Any(moment => moment.Proposer == person || moment.Find(person) is not null)
        || Mirrors.Any(mirror => mirror.Names(person));

    private GroupMoments Tidy(BuddyMoment[] moments)
    {
        var cancelled = moments.Where(moment => moment.State == MomentState.Cancelled).SkipLast(MostCancelled);
        var held = moments.Where(moment => moment.State == MomentState.Held).SkipLast(MostHeld).ToArray();
        var left = moments.Except(cancelled).Except(held).ToArray();
        return this with
        {
            Moments = left,
            Mirrors =
                held.Length == 0 ? Mirrors : [.. Mirrors.Where(mirror => left.Any(one => one.Id == mirror.Moment))],
            HeldEarlier = HeldEarlier + held.Length,
        };
    }
}
