using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Managers.Telling;

/// <summary>Tells the other right after the turn; killed before that, a timer does it.</summary>
internal sealed class TalkNews(
    TalkStore talks,
    OwnTalks own,
    TalkTelling telling,
    MomentTable moments,
    SchoolClock clock
) : IDueMoment
{
    private const char Between = '|';

    /// <summary>Long enough for the turn to be kept, however often it runs again.</summary>
    private static readonly TimeSpan s_wait = TimeSpan.FromMinutes(1);

    public string Kind => "careerTalk.tell";

    /// <summary>Tells the other of something that was kept.</summary>
    public async Task TellOtherAsync(
        TeacherTurn turn,
        OpenTalk open,
        string occasion,
        CancellationToken cancellationToken
    )
    {
        await PromiseAsync(open, occasion, cancellationToken);
        turn.Afterwards(token => TellAsync(open, OtherSide(open), occasion, token));
    }

    /// <summary>Sets the timer that tells, before what it tells of is kept; not kept, it rings for nothing.</summary>
    public Task PromiseAsync(OpenTalk open, string occasion, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(
            Kind,
            string.Join(Between, open.Id, OtherSide(open), occasion),
            clock.Now + s_wait,
            cancellationToken
        );

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (
            id.Split(Between) is [var talk, var side, var occasion]
            && SharedId.Parse(talk) is { } known
            && await talks.FindAsync(known, cancellationToken) is { } kept
            // A request whose turn was not kept was never made.
            && await own.HasAsync(kept.Teacher, known, cancellationToken)
        )
        {
            var open = new OpenTalk(known, kept, TalkSide.Teacher, string.Empty);
            await TellAsync(open, Enum.Parse<TalkSide>(side), occasion, cancellationToken);
        }
    }

    private static TalkSide OtherSide(OpenTalk open) => open.IsTeacher ? TalkSide.Partner : TalkSide.Teacher;

    private Task TellAsync(OpenTalk open, TalkSide side, string occasion, CancellationToken cancellationToken) =>
        occasion == TalkOccasion.Ask
            ? telling.TellAskedAsync(open, cancellationToken)
            : telling.TellAsync(
                side == TalkSide.Teacher ? open.Talk.Teacher : open.Talk.Partner,
                open,
                occasion,
                cancellationToken
            );
}
