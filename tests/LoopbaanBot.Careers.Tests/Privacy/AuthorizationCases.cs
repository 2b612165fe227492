using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Privacy;

/// <summary>Every combination of who asks, by which grant, for what kind of item, in which state.</summary>
internal static class AuthorizationCases
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly PersonId s_sanne = new("school-a", "sanne");
    private static readonly PersonId s_daan = new("school-a", "daan");

    private static readonly PersonId s_far = new("school-b", "daan");

    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["owner"] = s_sanne,
        ["recipient"] = s_daan,
        ["stranger"] = new("school-a", "mo"),
        ["recipient's twin in another school"] = s_far,
        ["owner's twin in another school"] = new("school-b", "sanne"),
    };

    private static readonly Dictionary<string, Func<ItemRef, CircleRole, ShareGrant?>> s_grants = new()
    {
        ["none"] = (_, _) => null,
        ["live"] = Live,
        ["on its last day"] = (item, role) => Live(item, role) with { Until = Today },
        ["run out yesterday"] = (item, role) => Live(item, role) with { Until = Today.AddDays(-1) },
        ["withdrawn today"] = (item, role) => Live(item, role).Withdraw(Today),
        ["of another item"] = (item, role) => Live(item with { Id = "another" }, role),
        ["of the same id in another kind"] = (item, role) => Live(OtherKind(item), role),
        ["live, to the twin in another school"] = (item, role) => Live(item, role) with { Recipient = s_far },
        ["to somebody else"] = (item, role) => Live(item, role) with { Recipient = new("school-a", "fatima") },
    };

    public static IEnumerable<AuthorizationCase> All() =>
        from actor in s_actors
        from action in Enum.GetValues<ItemAction>()
        from kind in Enum.GetValues<ItemKind>()
        from grant in s_grants
        from given in Enum.GetValues<CircleRole>()
        from now in Enum.GetValues<CircleRole>().Select(role => (CircleRole?)role).Append(null)
        from exists in (bool[])[true, false]
        from bond in Enum.GetValues<Bond>()
        select new AuthorizationCase(
            actor.Key,
            action,
            kind,
            grant.Key,
            given,
            now,
            exists,
            bond,
            Authorization.Authorize(
                actor.Value,
                action,
                new ItemResource(
                    s_sanne,
                    new ItemRef(kind, "item"),
                    exists,
                    grant.Value(new ItemRef(kind, "item"), given),
                    Circle(now, bond)
                ),
                Today
            )
        );

    private static SupportCircle Circle(CircleRole? role, Bond bond)
    {
        var circle = role is { } now
            ? SupportCircle.Of(s_sanne).Put(new CircleMember(s_daan, "Daan", now))
            : SupportCircle.Of(s_sanne);
        return bond switch
        {
            Bond.Buddy => circle with { Buddies = [Buddy(s_daan)] },
            Bond.BuddyElsewhere => circle with { Buddies = [Buddy(s_far)] },
            _ => circle,
        };
    }

    private static CircleMember Buddy(PersonId person) => new(person, "Daan", CircleRole.Buddy);

    private static ShareGrant Live(ItemRef item, CircleRole role) =>
        new(new GrantId(Guid.Empty), item, s_daan, role, null, Today.AddDays(-7), Today.AddDays(7), null, []);

    private static ItemRef OtherKind(ItemRef item) =>
        item with
        {
            Kind = item.Kind == ItemKind.Action ? ItemKind.Roadmap : ItemKind.Action,
        };
}

/// <summary>Who is in a live buddy group with the owner.</summary>
internal enum Bond
{
    None,

    /// <summary>The recipient.</summary>
    Buddy,

    /// <summary>Somebody of another school with the same object id as the recipient.</summary>
    BuddyElsewhere,
}

/// <param name="Given">What the recipient was when the item was shared.</param>
/// <param name="Now">What the recipient is in the circle today; null when no longer in it.</param>
internal sealed record AuthorizationCase(
    string Actor,
    ItemAction Action,
    ItemKind Kind,
    string Grant,
    CircleRole Given,
    CircleRole? Now,
    bool Exists,
    Bond Bond,
    Decision Decision
);
