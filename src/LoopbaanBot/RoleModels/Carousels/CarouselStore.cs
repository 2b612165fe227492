using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>The carousels, each one row: who sits where and when it began, never what anybody wrote.</summary>
internal sealed class CarouselStore(SharedTable table, AllowedTenants tenants)
    : SharedRows<Carousel>(table, Kind, CarouselsJsonContext.Default.Carousel),
        IPersonalReferences
{
    public static StoredKind Kind { get; } = new("carousels", Retention.UntilErased);

    public async Task<IReadOnlyList<(SharedId Id, Carousel Carousel)>> ListAllAsync(CancellationToken cancellationToken)
    {
        var all = new List<(SharedId, Carousel)>();
        foreach (var tenant in tenants.All)
        {
            all.AddRange(await ListAsync(tenant, cancellationToken));
        }

        return all;
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var (id, carousel) in await ListEverywhereAsync(cancellationToken))
        {
            if (
                carousel.Planner == person
                || carousel.Teacher(person) is not null
                || carousel.Guest(person) is not null
            )
            {
                await UpdateAsync(id, known => known.Forget(person), cancellationToken);
            }
        }
    }
}
