using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Reflection;
using static LoopbaanBot.Careers.Tests.Buddies.Moments.Walkers;

namespace LoopbaanBot.Careers.Tests.Buddies.Mirrors;

/// <summary>Every combination of who, what and in which state, compared with a table from domain B3.</summary>
public sealed class MirrorMatrixTests
{
    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["giver"] = Sanne,
        ["receiver"] = Daan,
        ["other member"] = Mo,
        ["former member"] = new("school-a", "fatima"),
        ["coach"] = new("school-a", "coach"),
        ["manager"] = new("school-a", "manager"),
        ["organiser"] = new("school-a", "organiser"),
        ["stranger"] = new("school-b", "stranger"),
        ["giver's twin"] = new("school-b", "sanne"),
        ["receiver's twin"] = new("school-b", "daan"),
    };

    private static readonly Dictionary<string, MirrorNote?> s_states = new()
    {
        ["given"] = Note(Today),
        ["last-day"] = Note(Today.AddDays(-MirrorNote.DaysToKeep)),
        ["ended"] = Note(Today.AddDays(-MirrorNote.DaysToKeep - 1)),
        ["kept"] = Note(Today.AddDays(-3)).Keep(Today),
        ["kept-long"] = Note(Today.AddYears(-1)).Keep(Today.AddYears(-1)),
        ["gone"] = null,
    };

    /// <summary>G lets the giver through, R the receiver, B both; - nobody.</summary>
    private const string Table = """
        state      Read Keep Discard Withdraw
        given      B    R    R       G
        last-day   B    R    R       G
        ended      -    -    -       -
        kept       B    R    R       -
        kept-long  B    R    R       -
        gone       -    -    -       -
        """;

    private static readonly string[][] s_rows =
    [
        .. Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Fact]
    [Trait("Seed", "K113")]
    public void Every_combination_is_decided_as_the_table_says()
    {
        var wrong =
            from actor in s_actors
            from action in Enum.GetValues<MirrorAction>()
            from state in s_states
            let decision = Authorization.Authorize(actor.Value, action, new MirrorResource(state.Value), Today)
            where decision == Decision.Allowed != LetsThrough(Cell(state.Key, action), actor.Key)
            select (actor.Key, action, state.Key);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_table_is_whole()
    {
        s_rows[0].Skip(1).ShouldBe(Enum.GetNames<MirrorAction>());
        s_rows.Skip(1).Select(row => row[0]).ShouldBe(s_states.Keys);
    }

    private static MirrorNote Note(DateOnly given) =>
        new(Peer(Sanne), Peer(Daan), CareerCompetency.Networking, MirrorWords.Of("wat", "hoe", null), given);

    private static string Cell(string state, MirrorAction action) =>
        s_rows.Single(row => row[0] == state)[Array.IndexOf(s_rows[0], action.ToString())];

    private static bool LetsThrough(string cell, string actor) =>
        actor switch
        {
            "giver" => cell is "G" or "B",
            "receiver" => cell is "R" or "B",
            _ => false,
        };
}
