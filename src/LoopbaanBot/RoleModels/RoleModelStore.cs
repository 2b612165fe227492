using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.RoleModels;

/// <summary>The role models, each with the talks that were asked: one row, so that room and cool-down hold at once.</summary>
internal sealed class RoleModelStore(SharedTable table, AllowedTenants tenants)
    : SharedRows<RoleModel>(table, Kind, RoleModelsJsonContext.Default.RoleModel)
{
    public static StoredKind Kind { get; } = new("rolemodels", Retention.UntilErased);

    /// <summary>Somebody as role model; null for who is none.</summary>
    /// <remarks>
    /// Looked for among those of the school board: an id that was made of the person would still name them, in what
    /// others keep, after they were forgotten.
    /// </remarks>
    public async Task<(SharedId Id, RoleModel Model)?> FindOwnAsync(
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var own = (await ListAsync(person.TenantId, cancellationToken)).Where(one => one.Value.Person == person);
        return own.OrderBy(one => one.Id.Value).Select(one => ((SharedId, RoleModel)?)one).FirstOrDefault();
    }

    /// <summary>Those of every allowed tenant: paths cross boards (K053).</summary>
    public async Task<IReadOnlyList<(SharedId Id, RoleModel Model)>> ListAllAsync(CancellationToken cancellationToken)
    {
        var all = new List<(SharedId, RoleModel)>();
        foreach (var tenant in tenants.All)
        {
            all.AddRange(await ListAsync(tenant, cancellationToken));
        }

        return all;
    }
}
