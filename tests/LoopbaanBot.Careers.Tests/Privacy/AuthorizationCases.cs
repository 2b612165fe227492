using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Privacy;

/// <summary>Every combination of who asks, by which grant, for what kind of item, in which state.</summary>
internal static class AuthorizationCases
{
    public static readonly DateOnly Today = new(2026, 3, 10);

    private static readonly PersonId s_sanne = new("school-a", "sanne");
    private static readonly PersonId s_daan = new("school-a", "daan");

    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["owner"] = s_sanne,
        ["recipient"] = s_daan,
        ["stranger"] = new("school-a", "mo"),
        ["recipient's twin in another school"] = new("school-b", "daan"),
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
        select new AuthorizationCase(
            actor.Key,
            action,
            kind,
            grant.Key,
            given,
            now,
            exists,
            Authorization.Authorize(
                actor.Value,
                action,
                new ItemResource(
                    s_sanne,
                    new ItemRef(kind, "item"),
                    exists,
                    grant.Value(new ItemRef(kind, "item"), given),
                    Circle(now)
                ),
                Today
            )
        );

    private static SupportCircle Circle(CircleRole? role) =>
        role is { } now
            ? SupportCircle.Of(s_sanne).Put(new CircleMember(s_daan, "Daan", now))
            : SupportCircle.Of(s_sanne);

    private static ShareGrant Live(ItemRef item, CircleRole role) =>
        new(new GrantId(Guid.Empty), item, s_daan, role, null, Today.AddDays(-7), Today.AddDays(7), null, []);

    private static ItemRef OtherKind(ItemRef item) =>
        item with
        {
            Kind = item.Kind == ItemKind.Action ? ItemKind.Roadmap : ItemKind.Action,
        };
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
    Decision Decision
);
