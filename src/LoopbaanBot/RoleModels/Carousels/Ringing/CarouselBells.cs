using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Delivery.Moments;

namespace LoopbaanBot.RoleModels.Carousels.Ringing;

/// <summary>Sets the bell for every change of tables; it rings also after a restart.</summary>
internal sealed class CarouselBells(MomentTable moments)
{
    public async Task SetAsync(SharedId id, Carousel begun, CancellationToken cancellationToken)
    {
        // The start too: a process that is killed right after it must not leave everybody waiting.
        foreach (var signal in Enumerable.Range(0, begun.Shape!.Rounds + 1))
        {
            await moments.ScheduleAsync(
                CarouselRings.MomentKind,
                id.ToString(),
                CarouselBell.Rings(begun.StartedAt!.Value, signal),
                cancellationToken
            );
        }
    }
}

/// <summary>Rings: everybody hears where to go now.</summary>
internal sealed class CarouselRings(CarouselStore store, CarouselTelling telling) : IDueMoment
{
    public const string MomentKind = "carousel";

    public string Kind => MomentKind;

    public bool IsWaitedFor => true;

    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (SharedId.Parse(id) is { } known && await store.FindAsync(known, cancellationToken) is { } carousel)
        {
            await telling.RingAsync(known, carousel, cancellationToken);
        }
    }
}
