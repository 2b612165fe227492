using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>What somebody may want to do with an item.</summary>
public enum ItemAction
{
    Read,
    Change,
    Share,
    Withdraw,

    /// <summary>See who opened it and when.</summary>
    SeeOpenings,
}

/// <summary>Denied is the default of the type, too.</summary>
public enum Decision
{
    Denied,
    Allowed,
}

/// <summary>An item with the stored relations that decide who may do what with it; nothing here comes from a card.</summary>
/// <param name="Exists">False once it was thrown away or its owner was forgotten.</param>
/// <param name="Grant">The grant by which somebody asks, if any.</param>
/// <param name="Circle">The circle of the owner as it is now.</param>
public sealed record ItemResource(PersonId Owner, ItemRef Item, bool Exists, ShareGrant? Grant, SupportCircle Circle);

/// <summary>The one rule of who sees what, asked when somebody acts and again when something is sent. Denies by default.</summary>
public static class Authorization
{
    /// <remarks>The answer is the same for a stranger, for what never was, and for what was withdrawn, ran out or was erased.</remarks>
    public static Decision Authorize(PersonId actor, ItemAction action, ItemResource resource, DateOnly today)
    {
        var allowed =
            actor == resource.Owner
                ? OwnerMay(action, resource)
                : action == ItemAction.Read && MayRead(actor, resource, today);
        return allowed ? Decision.Allowed : Decision.Denied;
    }

    private static bool OwnerMay(ItemAction action, ItemResource resource) =>
        action switch
        {
            ItemAction.Read or ItemAction.Change => resource.Exists,
            ItemAction.Share => resource.Exists && resource.Item.Kind.IsShareable(),
            // What is gone can still be taken back, so that the list of what is shared never gets stuck.
            ItemAction.Withdraw or ItemAction.SeeOpenings => resource.Grant?.Item == resource.Item,
            _ => false,
        };

    private static bool MayRead(PersonId actor, ItemResource resource, DateOnly today) =>
        resource is { Exists: true, Grant: { } grant }
        && resource.Circle.Owner == resource.Owner
        && actor.TenantId == resource.Owner.TenantId
        && grant.Recipient == actor
        && grant.Item == resource.Item
        && grant.IsLive(today)
        && grant.Item.Kind.MayBeSeenBy(grant.Role)
        // The role may have changed since, and who left the circle sees nothing any more.
        && resource.Circle.Find(actor) is { } member
        && grant.Item.Kind.MayBeSeenBy(member.Role);
}
