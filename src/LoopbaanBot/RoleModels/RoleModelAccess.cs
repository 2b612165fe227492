using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.RoleModels;

/// <summary>Gives a profile to whoever may do something with it, and to nobody else.</summary>
internal sealed class RoleModelAccess(RoleModelStore store, AllowedTenants tenants, SchoolClock clock)
{
    public async Task<RoleModel?> FindAsync(
        PersonId actor,
        SharedId? id,
        RoleModelAction action,
        CancellationToken cancellationToken
    ) =>
        id is { } known
        && tenants.All.Contains(known.TenantId)
        && await store.FindAsync(known, cancellationToken) is { } model
        && May(actor, model, action)
            ? model
            : null;

    public async Task<IReadOnlyList<(SharedId Id, RoleModel Model)>> ListAsync(
        PersonId actor,
        RoleModelFilter filter,
        CancellationToken cancellationToken
    ) =>
        filter.Of(
            (await store.ListAllAsync(cancellationToken)).Where(one => May(actor, one.Model, RoleModelAction.Read)),
            one => one.Model,
            actor,
            clock.Today
        );

    public bool May(PersonId actor, RoleModel model, RoleModelAction action) =>
        Authorization.Authorize(actor, action, new RoleModelResource(model, tenants.All), clock.Today)
        == Decision.Allowed;
}
