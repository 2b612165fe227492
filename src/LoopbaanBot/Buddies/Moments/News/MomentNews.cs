using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.News;

/// <summary>
/// Tells the group where a moment stands: each of them once a round, and the cards of before are put right. It reads
/// what stands there, so that doing it again changes nothing.
/// </summary>
internal sealed class MomentNews(
    GroupMomentsStore store,
    IBuddyCircles circles,
    NoticeBook notices,
    MomentTable due,
    SchoolClock clock
)
{
    public const string Asked = "moment-asked";
    public const string Stuck = "moment-stuck";
    public const string Planned = "moment-planned";
    public const string Cancelled = "moment-cancelled";
    public const string Overdue = "moment-overdue";

    /// <summary>In days after the last day that was proposed: so long the buttons of a card work.</summary>
    private const int DaysOpen = 60;

    public static IReadOnlyList<string> Kinds { get; } = [Asked, Stuck, Planned, Cancelled, Overdue];

    /// <summary>Has it told once the turn is kept, and by the timer when the process is killed before that.</summary>
    public async Task TellAfterwardsAsync(TeacherTurn turn, MomentKey key, CancellationToken cancellationToken)
    {
        var at = clock.Now;
        await due.ScheduleAsync(TellMoment.Name, key.ToString(), at, cancellationToken);
        turn.Afterwards(async token =>
        {
            await TellAsync(key, token);
            await due.CancelAsync(TellMoment.Name, key.ToString(), at, token);
        });
    }

    public async Task TellAsync(MomentKey key, CancellationToken cancellationToken)
    {
        var moment = (await store.LoadAsync(key.Group, cancellationToken)).Find(key.Moment);
        if (moment is null || await circles.FindAsync(key.Group, cancellationToken) is not { } circle)
        {
            return;
        }

        var told = new Telling(key, moment, [.. moment.Members.Select(member => member.Person).Union(circle.People)]);
        await (
            moment.State switch
            {
                MomentState.Proposed => AskAsync(told, moment.IsStuck(circle.People), cancellationToken),
                MomentState.Planned => PlanAsync(told, cancellationToken),
                MomentState.Cancelled => CancelAsync(told, cancellationToken),
                _ => PutRightAsync(told, moment.Round, cancellationToken),
            }
        );
    }

    /// <summary>Asks the group once whether it took place.</summary>
    public async Task RemindAsync(MomentKey key, int round, CancellationToken cancellationToken)
    {
        var moment = (await store.LoadAsync(key.Group, cancellationToken)).Find(key.Moment);
        if (moment?.IsOverdue(round, clock.Today) == true)
        {
            var told = new Telling(key, moment, [.. moment.Members.Select(member => member.Person)]);
            await TellAllAsync(told, Overdue, told.People, cancellationToken);
        }
    }

    /// <summary>Draws all that people were told of a moment again, in whatever round.</summary>
    public async Task RedrawAsync(MomentKey key, BuddyMoment moment, CancellationToken cancellationToken)
    {
        var told = new Telling(key, moment, [.. moment.Members.Select(member => member.Person)]);
        for (var round = 1; round <= moment.Round; round++)
        {
            await PutRightAsync(told, round, cancellationToken);
        }
    }

    private async Task AskAsync(Telling told, bool isStuck, CancellationToken cancellationToken)
    {
        await PutRightAsync(told, told.Moment.Round - 1, cancellationToken);
        await TellAllAsync(told, Asked, told.AllBut(told.Moment.Proposer), cancellationToken);
        if (isStuck)
        {
            await TellAllAsync(told, Stuck, [told.Moment.Proposer], cancellationToken);
        }
    }

    private async Task PlanAsync(Telling told, CancellationToken cancellationToken)
    {
        await PutRightAsync(told, told.Moment.Round, cancellationToken);
        await TellAllAsync(told, Planned, told.People, cancellationToken);
        var asked = told.Moment.AskAt()!.Value.Start(SchoolClock.Zone);
        await due.ScheduleAsync(
            OverdueMoments.Name,
            OverdueMoments.Write(told.Key, told.Moment.Round),
            asked,
            cancellationToken
        );
    }

    private async Task CancelAsync(Telling told, CancellationToken cancellationToken)
    {
        await PutRightAsync(told, told.Moment.Round, cancellationToken);
        await TellAllAsync(told, Cancelled, told.AllBut(told.Moment.CancelledBy), cancellationToken);
    }

    /// <summary>Draws the cards of a round again, as they should be now.</summary>
    private async Task PutRightAsync(Telling told, int round, CancellationToken cancellationToken)
    {
        foreach (var person in told.People)
        {
            foreach (var kind in Kinds)
            {
                await notices.RedrawAsync(person, kind, told.Resource, $"{round}", cancellationToken);
            }
        }
    }

    private async Task TellAllAsync(
        Telling told,
        string kind,
        IEnumerable<PersonId> people,
        CancellationToken cancellationToken
    )
    {
        var until = told.Moment.Slots[^1].Day.AddDays(DaysOpen);
        foreach (var person in people)
        {
            await notices.TellAsync(person, kind, told.Resource, $"{told.Moment.Round}", until, cancellationToken);
        }
    }

    /// <param name="People">Who was asked and who is in the group: whoever may not see it is told nothing when it is drawn.</param>
    private sealed record Telling(MomentKey Key, BuddyMoment Moment, IReadOnlyList<PersonId> People)
    {
        public string Resource => Key.ToString();

        public IEnumerable<PersonId> AllBut(PersonId? person) => People.Where(one => one != person);
    }
}
