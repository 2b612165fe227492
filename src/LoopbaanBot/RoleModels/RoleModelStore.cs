using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The same person always has the same id, so that registering twice is registering once. It grants nothing.</summary>
    public static SharedId IdOf(PersonId person)
    {
        var name = Encoding.UTF8.GetBytes($"rolemodel\n{person.TenantId}\n{person.ObjectId}");
        return new SharedId(person.TenantId, new Guid(SHA256.HashData(name).AsSpan(0, 16)));
    }

    public Task<RoleModel?> FindOfAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(IdOf(person), cancellationToken);

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
