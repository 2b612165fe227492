using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>The carousels, each one row: who sits where and when it began, never what anybody wrote.</summary>
internal sealed class CarouselStore(SharedTable table, AllowedTenants tenants)
    : SharedRows<Carousel>(table, Kind, CarouselsJsonContext.Default.Carousel)
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
}
