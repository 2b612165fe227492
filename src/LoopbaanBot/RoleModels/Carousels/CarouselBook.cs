using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Hosting;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>Finds the carousels of one person: those that are led, and those in which they have a part.</summary>
internal sealed class CarouselBook(
    CarouselStore store,
    CarouselNoteStore notes,
    CohortParts cohorts,
    NoticeBook notices,
    SchoolClock clock
)
{
    /// <summary>The carousel of a pressed button, by the handle of a notice or by its own id.</summary>
    public async Task<CarouselScene?> FindAsync(PersonId me, CardData data, CancellationToken cancellationToken)
    {
        var told = await notices.FindAsync(me, data, CarouselSubmit.Notice, cancellationToken);
        return
            (
                SharedId.Parse(told?.Resource)
                ?? SharedId.Parse(data[CarouselSubmit.Key] ?? data[CarouselSubmit.ChosenId])
            )
                is { } id
            ? await FindAsync(me, id, cancellationToken)
            : null;
    }

    public async Task<CarouselScene?> FindAsync(PersonId me, SharedId id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is { } carousel
            ? await SeenAsync(me, id, carousel, await LedAsync(me, cancellationToken), cancellationToken)
            : null;

    /// <summary>The nearest first; what is over stays for the harvest.</summary>
    public async Task<IReadOnlyList<CarouselScene>> ListAsync(PersonId me, CancellationToken cancellationToken)
    {
        var led = await LedAsync(me, cancellationToken);
        var scenes = new List<CarouselScene>();
        foreach (var (id, carousel) in await store.ListAllAsync(cancellationToken))
        {
            if (await SeenAsync(me, id, carousel, led, cancellationToken) is { } scene)
            {
                scenes.Add(scene);
            }
        }

        return [.. scenes.OrderBy(scene => scene.Carousel.At)];
    }

    public async Task<IReadOnlyList<CohortPart>> CohortsLedAsync(PersonId me, CancellationToken cancellationToken) =>
        [.. (await cohorts.ListAsync(me, cancellationToken)).Where(part => part.Leads)];

    private async Task<HashSet<SharedId>> LedAsync(PersonId me, CancellationToken cancellationToken) =>
        [.. (await CohortsLedAsync(me, cancellationToken)).Select(part => part.Id)];

    private async Task<CarouselScene?> SeenAsync(
        PersonId me,
        SharedId id,
        Carousel carousel,
        HashSet<SharedId> led,
        CancellationToken cancellationToken
    )
    {
        var scene = new CarouselScene(id, me, carousel, led.Contains(carousel.Cohort), clock.Now);
        return scene.May(CarouselAction.See)
            ? scene with
            {
                Mine = await notes.LoadAsync(me, id, cancellationToken),
            }
            : null;
    }
}
