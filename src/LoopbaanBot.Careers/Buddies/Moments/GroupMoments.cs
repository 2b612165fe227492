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

    public static GroupMoments None(SharedId cohort) => new(cohort, [], []);

    /// <summary>How many took place. For the total of a cohort only: a figure of one group points at people.</summary>
    public int Held => Moments.Count(moment => moment.State == MomentState.Held);

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

        return this with
        {
            Moments = Tidy([.. Moments.Select(moment => moment.Id == id ? after : moment)]),
        };
    }

    /// <summary>Forgets a person in what is past, and calls off what they had proposed; the others keep the rest.</summary>
    public GroupMoments Forget(PersonId person) =>
        Names(person)
            ? this with
            {
                Moments = [.. Moments.Select(moment => Without(moment, person))],
                Mirrors = [.. Mirrors.Where(mirror => !mirror.Names(person))],
            }
            : this;

    private bool Names(PersonId person) =>
        Moments.Any(moment => moment.Proposer == person || moment.Find(person) is not null)
        || Mirrors.Any(mirror => mirror.Names(person));

    private static BuddyMoment Without(BuddyMoment moment, PersonId person)
    {
        var others = moment.Members.Where(member => member.Person != person).ToArray();
        var left = moment with
        {
            Members = others,
            Picks = [.. moment.Picks.Where(pick => pick.Person != person)],
            Proposer = moment.Proposer == person && others.Length > 0 ? others[0].Person : moment.Proposer,
        };
        return others.Length == 0 ? left.Cancel() : left;
    }

    private static BuddyMoment[] Tidy(BuddyMoment[] moments)
    {
        var old = moments.Where(moment => moment.State == MomentState.Cancelled).SkipLast(MostCancelled).ToHashSet();
        return [.. moments.Where(moment => !old.Contains(moment))];
    }
}
