using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>The rule of who may do what in a round, compared with a table that was written by hand from domain G.</summary>
public sealed class RoundAccessMatrixTests
{
    private static readonly RoundAccessCase[] s_cases = [.. RoundAccessCases.All()];

    /// <summary>
    /// A success analysis: one row for who asks, one column for each action, in it the states in which it is allowed.
    /// o opened, r running, p paused, w writing, v open, c closing, u closing unopened, x closed, s stopped, n none.
    /// Whoever has no row may do nothing. The guide's namesake of another school that takes part is a member like others.
    /// </summary>
    private const string Table = """
        who                     Prepare     Look     Join  Answer  Read  Plan  Keep  SayHeavy  Guide    Stop
        guide                   orpwvcuxsn  orpwvcu  -     -       vc    -     -     orpwvcu   orpwvcu  orpwvcu
        other_coach             orpwvcuxsn  orpwvcu  orpw  -       -     -     -     orpwvcu   -        -
        other_coach,_joined     orpwvcuxsn  orpwvcu  orpw  w       vc    cu    cu    orpwvcu   -        -
        member,_joined          -           orpwvcu  orpw  w       vc    cu    cu    orpwvcu   -        -
        member                  -           orpwvcu  orpw  -       -     -     -     orpwvcu   -        -
        member_whose_manager_guides - orpwvcu - - - - - orpwvcu - -
        guide's_twin_in_another_school - orpwvcu orpw - - - - orpwvcu - -
        """;

    private static readonly Dictionary<string, char> s_letters = new()
    {
        ["opened"] = 'o',
        ["running"] = 'r',
        ["paused"] = 'p',
        ["writing"] = 'w',
        ["open"] = 'v',
        ["closing"] = 'c',
        ["closing unopened"] = 'u',
        ["closed"] = 'x',
        ["stopped"] = 's',
        ["none"] = 'n',
    };

    private static readonly HashSet<(string Actor, string Action, char State)> s_allowed = Read(Table);

    [Fact]
    public void Every_combination_is_decided_as_the_table_says() =>
        s_cases
            .Where(one => one.Format == RoundFormat.Success)
            .Where(one => one.Allowed != s_allowed.Contains((one.Actor, $"{one.Action}", s_letters[one.State])))
            .ShouldBeEmpty();

    [Fact]
    public void The_matrix_is_whole_and_both_answers_occur()
    {
        s_cases.Length.ShouldBe(17 * 10 * 2 * 10);
        s_cases.Select(one => one.Allowed).Distinct().Count().ShouldBe(2);
        s_allowed.Select(cell => cell.Actor).Distinct().ShouldBeSubsetOf(RoundAccessCases.Actors);
    }

    [Fact]
    public void Where_nobody_writes_nobody_answers_or_reads() =>
        s_cases
            .Where(one => one is { Format: RoundFormat.CheckIn, Action: RoundAction.Answer or RoundAction.Read })
            .ShouldAllBe(one => !one.Allowed);

    [Fact]
    public void After_the_end_only_a_new_round_can_be_prepared() =>
        s_cases
            .Where(one => one.Allowed && one.State is "closed" or "stopped" or "none")
            .ShouldAllBe(one => !one.Allowed || one.Action == RoundAction.Prepare);

    [Fact]
    public void A_manager_of_somebody_here_may_do_nothing_in_it_not_even_lead_it() =>
        s_cases
            .Where(one =>
                one.Actor.Contains("manager who", StringComparison.Ordinal)
                || one.Actor is "manager" or "guide who manages somebody here"
            )
            .ShouldAllBe(one => !one.Allowed);

    private static HashSet<(string Actor, string Action, char State)> Read(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return
        [
            .. from row in rows.Skip(1)
            from cell in row.Index().Skip(1)
            where cell.Item != "-"
            from state in cell.Item
            select (row[0].Replace('_', ' '), rows[0][cell.Index], state),
        ];
    }
}
