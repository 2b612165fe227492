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
/// <param name="Circle">The circle and the buddies of the owner as they are now.</param>
public sealed record ItemResource(PersonId Owner, ItemRef Item, bool Exists, ShareGrant? Grant, SupportCircle Circle)
    : IResource<ItemAction>
{
    public bool Allows(PersonId actor, ItemAction action, DateOnly today) =>
        actor == Owner ? OwnerMay(action) : action == ItemAction.Read && MayRead(actor, today);

    private bool OwnerMay(ItemAction action) =>
        action switch
        {
            ItemAction.Read or ItemAction.Change => Exists,
            ItemAction.Share => Exists && Item.Kind.IsShareable(),
            // What is gone can still be taken back, so that the list of what is shared never gets stuck.
            ItemAction.Withdraw or ItemAction.SeeOpenings => Grant?.Item == Item,
            _ => false,
        };

    private bool MayRead(PersonId actor, DateOnly today) =>
        Exists
        && Grant is { } grant
        && Circle.Owner == Owner
        // Another board is out of reach, but for a buddy of today.
        && Circle.IsNear(actor)
        && grant.Recipient == actor
        && grant.Item == Item
        && grant.IsLive(today)
        && grant.Item.Kind.MayBeSeenBy(grant.Role)
        // The role may have changed since, and who left the circle sees nothing any more.
        && Circle.Find(actor) is { } member
        && grant.Item.Kind.MayBeSeenBy(member.Role);
}

/// <summary>The one rule of who may do what, asked when somebody acts and again when something is sent. Denies by default.</summary>
public static class Authorization
{
    /// <remarks>The answer is the same for a stranger, for what never was, and for what was withdrawn, ran out or was erased.</remarks>
    public static Decision Authorize<TAction>(
        PersonId actor,
        TAction action,
        IResource<TAction> resource,
        DateOnly today
    )
        where TAction : struct, Enum => resource.Allows(actor, action, today) ? Decision.Allowed : Decision.Denied;
}
