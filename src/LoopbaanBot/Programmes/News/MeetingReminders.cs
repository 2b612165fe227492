using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.News;

/// <summary>Reminds the members of a meeting, three days before it (E1, P11), at nine in the morning.</summary>
/// <remarks>A moment whose meeting was moved since runs and finds nothing to do; so nothing has to be taken back.</remarks>
internal sealed class MeetingReminders(CohortStore cohorts, CohortNews news, MomentTable moments, SchoolClock clock)
    : IDueMoment
{
    private const int DaysBefore = 3;
    private const char Between = '/';
    private static readonly TimeOnly s_time = new(9, 0);

    public string Kind => "cohortMeeting";

    /// <summary>Of every meeting that still has a reminder to come.</summary>
    public async Task ScheduleAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken)
    {
        foreach (var meeting in cohort.Meetings.Where(meeting => DayOf(meeting) >= clock.Today))
        {
            await moments.ScheduleAsync(
                Kind,
                $"{id}{Between}{meeting.Number}",
                RhythmDecision.InstantOf(DayOf(meeting).ToDateTime(s_time), SchoolClock.Zone),
                cancellationToken
            );
        }
    }

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var parts = id.Split(Between);
        if (
            parts.Length == 2
            && SharedId.Parse(parts[0]) is { } cohort
            && int.TryParse(parts[1], out var number)
            && await cohorts.UpdateAsync(cohort, known => Announce(known, number), cancellationToken) is { } now
            && now.Latest(AnnouncementKind.MeetingReminder, number) is { IsRecalled: false } reminder
        )
        {
            await news.AnnounceAsync(cohort, now, reminder, cancellationToken);
        }
    }

    private Cohort Announce(Cohort cohort, int number) =>
        !cohort.IsOver(clock.Today)
        && cohort.Meeting(number) is { } meeting
        && DayOf(meeting) <= clock.Today
        && clock.Today <= meeting.Date
        && !(cohort.Latest(AnnouncementKind.MeetingReminder, number)?.SentOn >= DayOf(meeting))
            ? cohort.Announce(AnnouncementKind.MeetingReminder, number, clock.Today)
            : cohort;

    private static DateOnly DayOf(Meeting meeting) => meeting.Date.AddDays(-DaysBefore);
}
