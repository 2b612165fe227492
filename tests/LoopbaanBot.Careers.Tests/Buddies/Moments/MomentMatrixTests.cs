using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

/// <summary>Every combination of who, what and in which state, compared with a table that was written by hand.</summary>
public sealed class MomentMatrixTests
{
    /// <summary>Who is in the group but was not asked, for they came later.</summary>
    private static readonly PersonId s_newcomer = new("school-b", "noor");

    /// <summary>Who was asked and is in the group no more.</summary>
    private static readonly PersonId s_left = Mo;

    private static readonly PersonId[] s_now = [Sanne, Daan, s_newcomer];

    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["proposer"] = Sanne,
        ["member"] = Daan,
        ["newcomer"] = s_newcomer,
        ["left"] = s_left,
        ["coach"] = new("school-a", "coach"),
        ["manager"] = new("school-a", "manager"),
        ["organiser"] = new("school-a", "organiser"),
        ["inductionBuddy"] = new("school-a", "inductionbuddy"),
        ["stranger"] = new("school-b", "stranger"),
        ["twin"] = new("school-b", "sanne"),
    };

    private static readonly Dictionary<string, BuddyMoment?> s_states = new()
    {
        ["none"] = null,
        ["proposed"] = Walk(),
        ["planned"] = Walk().Fix(Sanne, Monday, 1),
        ["passed"] = Walk().Fix(Sanne, new MomentSlot(Friday.Day, Friday.Time), 1) with
        {
            Planned = new MomentSlot(Today, new TimeOnly(9, 0)),
        },
        ["held"] = Walk().Hold(Today),
        ["cancelled"] = Walk().Cancel(Sanne),
    };

    /// <summary>P lets the proposer through, M any member who was asked, N also who came later; - nobody.</summary>
    private const string Table = """
        state      Propose Read Pick Fix Move Cancel Hold
        none       N       -    -    -   -    -      -
        proposed   N       M    M    P   M    M      M
        planned    N       M    -    -   M    M      -
        passed     N       M    -    -   M    M      M
        held       N       M    -    -   -    -      -
        cancelled  N       M    -    -   -    -      -
        """;

    private static readonly string[][] s_rows =
    [
        .. Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Fact]
    public void Every_combination_is_decided_as_the_table_says()
    {
        var wrong =
            from actor in s_actors
            from action in Enum.GetValues<MomentAction>()
            from state in s_states
            let decision = Authorization.Authorize(
                actor.Value,
                action,
                new BuddyMomentResource(s_now, state.Value),
                Today
            )
            where decision == Decision.Allowed != LetsThrough(Cell(state.Key, action), actor.Key)
            select (actor.Key, action, state.Key);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_is_whole()
    {
        s_rows[0].Skip(1).ShouldBe(Enum.GetNames<MomentAction>());
        s_rows.Skip(1).Select(row => row[0]).ShouldBe(s_states.Keys);
    }

    [Fact]
    public void When_the_group_is_gone_nobody_may_do_anything() =>
        (
            from actor in s_actors.Values
            from action in Enum.GetValues<MomentAction>()
            from moment in s_states.Values
            select Authorization.Authorize(actor, action, new BuddyMomentResource([], moment), Today)
        ).ShouldAllBe(decision => decision == Decision.Denied);

    [Fact]
    public void Whoever_is_alone_in_a_group_has_nobody_to_propose_to() =>
        Authorization
            .Authorize(Sanne, MomentAction.Propose, new BuddyMomentResource([Sanne], null), Today)
            .ShouldBe(Decision.Denied);

    private static string Cell(string state, MomentAction action) =>
        s_rows.Single(row => row[0] == state)[Array.IndexOf(s_rows[0], action.ToString())];

    private static bool LetsThrough(string cell, string actor) =>
        actor switch
        {
            "proposer" => cell is "P" or "M" or "N",
            "member" => cell is "M" or "N",
            "newcomer" => cell is "N",
            _ => false,
        };
}
