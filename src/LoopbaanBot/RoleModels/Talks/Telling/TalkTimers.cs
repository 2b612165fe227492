using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels.Talks.Telling;

/// <summary>The two timers of a talk: when a question lapses, and when to look back.</summary>
internal sealed class TalkTimers(MomentTable moments)
{
    private static readonly TimeOnly s_morning = new(8, 0);
    private static readonly TimeOnly s_afternoon = new(17, 0);

    public Task ScheduleLapseAsync(TalkRef talk, RoleModelTalk asked, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(
            TalkMoment.LapseKind,
            talk.ToString(),
            At(asked.LastDayToAnswer.AddDays(1), s_morning),
            cancellationToken
        );

    /// <summary>On the day itself, when both had time to talk.</summary>
    public Task ScheduleAfterAsync(TalkRef talk, RoleModelTalk agreed, CancellationToken cancellationToken) =>
        moments.ScheduleAsync(
            TalkMoment.AfterKind,
            talk.ToString(),
            At(agreed.Day!.Value, agreed.Time is { } time && time > s_afternoon ? time : s_afternoon),
            cancellationToken
        );

    private static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return SchoolClock.At(local);
    }
}
