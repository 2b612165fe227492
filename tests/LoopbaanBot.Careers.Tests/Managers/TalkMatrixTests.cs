using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Managers;

/// <summary>Who may do what with a talk in which state, compared with a table that was written by hand.</summary>
public sealed class TalkMatrixTests
{
    /// <summary>T: the teacher may, P: the partner may, by state. The check also asks that one has spoken.</summary>
    private const string Table = """
        action    Proposed  Planned  Held  Closed  Declined  Withdrawn
        See       TP        TP       TP    TP      T         T
        Offer     P         P        -     -       -         -
        Decline   P         P        -     -       P         -
        Pick      T         T        -     -       -         -
        Reply     P         P        P     -       -         -
        Speak     TP        TP       TP    -       -         -
        Agree     TP        TP       TP    -       -         -
        Check     TP        TP       TP    -       -         -
        Withdraw  T         T        -     -       T         -
        Close     -         -        T     -       -         -
        """;

    private static readonly DateOnly s_today = Talk.Today;

    private static readonly Dictionary<string, PersonId> s_actors = new()
    {
        ["teacher"] = Talk.Sanne,
        ["partner"] = Talk.Daan,
        ["former partner, asked before this one"] = new("school-a", "petra"),
        ["coach of the teacher"] = new("school-a", "fatima"),
        ["organiser of the cohort"] = new("school-a", "noor"),
        ["stranger"] = new("school-a", "mo"),
        ["partner's twin in another school"] = new("school-b", "daan"),
        ["teacher's twin in another school"] = new("school-b", "sanne"),
    };

    private static readonly Case[] s_cases = [.. All()];

    [Fact]
    [Trait("Seed", "L052")]
    public void Every_combination_is_decided_as_the_table_says() =>
        s_cases.Where(one => one.IsAllowed != IsInTable(one)).ShouldBeEmpty();

    [Fact]
    public void The_matrix_is_whole_and_both_answers_occur()
    {
        s_cases.Length.ShouldBe(8 * 10 * 6 * 4 * 2);
        s_cases.Select(one => one.IsAllowed).Distinct().Count().ShouldBe(2);
        Table.Split('\n').Skip(1).Select(row => row.Split(' ')[0]).ShouldBe(Enum.GetNames<TalkAction>());
    }

    [Fact]
    public void Nobody_but_the_two_has_anything_to_do_with_it() =>
        s_cases.Where(one => one.Actor is not ("teacher" or "partner")).ShouldAllBe(one => !one.IsAllowed);

    [Fact]
    public void A_partner_of_before_is_a_stranger_to_the_talk_with_the_next_one()
    {
        var next = Talk.Proposed() with { Partner = new PersonId("school-a", "petra") };
        Enum.GetValues<TalkAction>()
            .ShouldAllBe(action =>
                Authorization.Authorize(Talk.Daan, action, next.Resource, s_today) == Decision.Denied
            );
    }

    [Fact]
    public void A_partner_who_was_forgotten_is_nobody()
    {
        var gone = Talk.Held().WithoutPartner(s_today).Resource;
        Authorization.Authorize(Talk.Daan, TalkAction.See, gone, s_today).ShouldBe(Decision.Denied);
        Authorization.Authorize(Talk.Sanne, TalkAction.See, gone, s_today).ShouldBe(Decision.Allowed);
    }

    private static IEnumerable<Case> All() =>
        from actor in s_actors
        from action in Enum.GetValues<TalkAction>()
        from state in Enum.GetValues<TalkState>()
        from spoken in (SpokenSides[])
            [SpokenSides.None, SpokenSides.Teacher, SpokenSides.Partner, SpokenSides.Teacher | SpokenSides.Partner]
        from isOver in (bool[])[false, true]
        let resource = new TalkResource(Talk.Sanne, Talk.Daan, state, spoken, isOver ? s_today.AddDays(-1) : s_today)
        select new Case(
            actor.Key,
            action,
            state,
            spoken,
            isOver,
            Authorization.Authorize(actor.Value, action, resource, s_today) == Decision.Allowed
        );

    private static bool IsInTable(Case one)
    {
        var rows = Table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var cell = rows.Single(row => row[0] == $"{one.Action}")[Array.IndexOf(rows[0], $"{one.State}")];
        var (letter, side) = one.Actor switch
        {
            "teacher" => ('T', SpokenSides.Teacher),
            "partner" when !one.IsOver => ('P', SpokenSides.Partner),
            _ => ('?', SpokenSides.None),
        };
        return cell.Contains(letter, StringComparison.Ordinal)
            && (one.Action != TalkAction.Check || one.Spoken.HasFlag(side));
    }

    private sealed record Case(
        string Actor,
        TalkAction Action,
        TalkState State,
        SpokenSides Spoken,
        bool IsOver,
        bool IsAllowed
    );
}
