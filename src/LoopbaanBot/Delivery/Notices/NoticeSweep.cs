using LoopbaanBot.Hosting;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Lets go, once a day, of notices whose last day has passed, also of people who never come back.</summary>
internal sealed class NoticeSweep(NoticeStore store, SchoolClock clock)
{
    private DateOnly _sweptOn;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (_sweptOn == clock.Today)
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

        _sweptOn = clock.Today;
    }
}
