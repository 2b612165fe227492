using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Lets go, each night, of notices whose last day has passed, also of people who never come back.</summary>
internal sealed class NoticeSweep(NoticeStore store, MomentTable moments, SchoolClock clock) : IDueMoment
{
    private const string All = "all";

    /// <summary>When nobody is spoken to: a look over everything takes a while.</summary>
    private static readonly TimeOnly s_night = new(3, 0);

    private DateOnly _scheduledOn;

    public string Kind => "noticeSweep";

    /// <summary>Sets the coming night, once a day. Every process sets the same one.</summary>
    public async Task ScheduleAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (_scheduledOn != today)
        {
            var night = SchoolClock.At(today.AddDays(1).ToDateTime(s_night));
            await moments.ScheduleAsync(Kind, All, night, cancellationToken);
            _scheduledOn = today;
        }
    }

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        // Only the process that takes it out looks over everything. Killed halfway, the next night does the rest.
        if (!await moments.CancelAsync(Kind, id, at, cancellationToken))
        {
            return;
        }

        foreach (var notice in await store.ListEverywhereAsync(cancellationToken))
        {
            if (notice.Until < clock.Today)
            {
                await store.RemoveAsync(notice, cancellationToken);
            }
        }
    }
}
