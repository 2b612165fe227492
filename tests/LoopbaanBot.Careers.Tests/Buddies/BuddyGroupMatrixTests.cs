using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Buddies;

/// <summary>Every actor, action and state, compared with a table that was written by hand from domain B3.</summary>
public sealed class BuddyGroupMatrixTests
{
    /// <summary>One row an actor, one column an action; the letters are the states in which it is allowed.</summary>
    /// <remarks>d: only a proposal · p: published · o: published, and the cohort is over. A dash is never.</remarks>
    private const string Table = """
        actor                                Arrange Publish Wish ReadWishes Read Confirm StepOut Return ReadShared
        organiser                            dp      dp      -    -          -    -       -       -      -
        organiser-no-longer-named            -       -       -    -          -    -       -       -      -
        trainer                              dp      -       -    -          -    -       -       -      -
        member                               -       -       dp   -          po   po      po      -      -
        member-of-another-group              -       -       dp   -          -    -       -       -      -
        member-who-stepped-out               -       -       dp   -          -    -       -       po     -
        invited                              -       -       -    -          -    -       -       -      -
        left-the-cohort-but-in-the-group     -       -       -    -          -    -       -       -      -
        trainer-who-manages-a-member         -       -       -    -          -    -       -       -      -
        named-but-not-the-organiser          -       -       -    -          -    -       -       -      -
        manager-of-a-member                  -       -       -    -          -    -       -       -      -
        trainer-whose-role-ended             -       -       -    -          -    -       -       -      -
        stranger                             -       -       -    -          -    -       -       -      -
        twin-of-a-member-in-another-tenant   -       -       -    -          -    -       -       -      -
        twin-of-the-organiser-elsewhere      -       -       -    -          -    -       -       -      -
        """;

    private static readonly DateOnly s_today = new(2026, 3, 10);
    private static readonly BuddyGroupId s_own = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly BuddyGroupId s_other = new(new Guid(2, 0, 0, new byte[8]));

    [Fact]
    public void Every_combination_is_decided_as_the_table_says() =>
        (
            from row in Rows()
            from action in Enum.GetValues<BuddyGroupAction>()
            from state in "dpo"
            let allowed = Authorization.Authorize(Actor(row.Actor), action, Of(row.Actor, state), s_today)
            where (allowed == Decision.Allowed) != row.Allowed[action].Contains(state)
            select $"{row.Actor} {action} {state}: {allowed}"
        ).ShouldBeEmpty();

    [Fact]
    public void Nobody_reads_the_wishes_or_what_a_group_shows_each_other() =>
        Rows()
            .ShouldAllBe(row =>
                row.Allowed[BuddyGroupAction.ReadWishes] == "-" && row.Allowed[BuddyGroupAction.ReadShared] == "-"
            );

    [Fact]
    public void Without_a_group_or_with_one_that_is_gone_nobody_reads_anything()
    {
        foreach (var group in (BuddyGroupId?[])[null, new BuddyGroupId(Guid.Empty)])
        {
            var resource = Resource('p') with { Group = group };
            Rows()
                .Select(row => Authorization.Authorize(Actor(row.Actor), BuddyGroupAction.Read, resource, s_today))
                .ShouldAllBe(decision => decision == Decision.Denied);
        }
    }

    private static PersonId Actor(string name) =>
        name switch
        {
            "twin-of-a-member-in-another-tenant" => new("board-b", "member"),
            "twin-of-the-organiser-elsewhere" => new("board-b", "organiser"),
            "organiser-no-longer-named" => new("board-a", "organiser"),
            _ => new("board-a", name),
        };

    private static BuddyGroupResource Of(string actor, char state) =>
        Resource(state) with
        {
            House = actor is "organiser" or "named-but-not-the-organiser" ? "Huisacademie A" : null,
            ManagesMember = actor is "trainer-who-manages-a-member" or "manager-of-a-member",
        };

    private static BuddyGroupResource Resource(char state) =>
        new(
            Actor("organiser"),
            [Actor("trainer"), Actor("trainer-who-manages-a-member")],
            [
                Actor("member"),
                Actor("member-of-another-group"),
                Actor("member-who-stepped-out"),
                new("board-b", "far"),
                new("board-b", "further"),
            ],
            state == 'o' ? s_today.AddDays(-1) : s_today,
            state == 'd' ? Drafted() : Published(),
            s_own
        );

    private static CohortBuddies Drafted() =>
        CohortBuddies.None.Propose(1, [new DraftGroup(s_own, Own(), false), new DraftGroup(s_other, Other(), false)]);

    private static CohortBuddies Published() =>
        Drafted().Publish(1, _ => [], DateTimeOffset.UnixEpoch).StepOut(Actor("member-who-stepped-out"), forNow: true);

    private static PersonId[] Own() =>
        [
            Actor("member"),
            Actor("member-who-stepped-out"),
            Actor("left-the-cohort-but-in-the-group"),
            new("board-b", "far"),
        ];

    private static PersonId[] Other() => [Actor("member-of-another-group"), new("board-b", "further")];

    private static IEnumerable<(string Actor, Dictionary<BuddyGroupAction, string> Allowed)> Rows()
    {
        var rows = Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return rows.Skip(1)
            .Select(row =>
                (
                    row[0],
                    row.Skip(1)
                        .Select((cell, at) => (Enum.Parse<BuddyGroupAction>(rows[0][at + 1]), cell))
                        .ToDictionary()
                )
            );
    }
}
