using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Programmes.Access;

namespace LoopbaanBot.Careers.Tests.Programmes;

/// <summary>The generated matrix of who may do what with a cohort, against the table that was reviewed by people.</summary>
public sealed class CohortMatrixTests
{
    private static readonly CohortCase[] s_cases = [.. CohortCases.All()];

    /// <summary>In a cohort that runs: one row a role, one column an action. An x lets through; what is not here never is.</summary>
    private const string Running = """
        role              Answer See Leave StepDown SeeTotals SeeAnswers MoveMeeting RunNow Recall Invite Appoint Cancel HandOver TakeOver HearCancelled HearHandOver
        organiser         -      x   -     -        x         x          x           x      x      x      x       x      x        - - -
        successor         -      -   -     -        -         -          -           -      -      -      -       -      -        x - x
        trainer           -      x   -     x        x         -          -           -      -      -      -       -      -        - - -
        external-trainer  -      x   -     x        x         -          -           -      -      -      -       -      -        - - -
        coach             -      x   -     x        x         x          x           x      x      -      -       -      -        - - -
        member            x      x   x     -        -         -          -           -      -      -      -       -      -        - - -
        invited           x      -   -     -        -         -          -           -      -      -      -       -      -        - - -
        declined          x      -   -     -        -         -          -           -      -      -      -       -      -        - - -
        with-code         x      -   -     -        -         -          -           -      -      -      -       -      -        - - -
        with-trainer-code x      -   -     -        -         -          -           -      -      -      -       -      -        - - -
        unnamed-successor -      -   -     -        -         -          -           -      -      -      -       -      -        - - x
        """;

    /// <summary>What is left when it is over or cancelled.</summary>
    private const string Over = """
        role       See SeeTotals
        organiser  x   x
        """;

    private static readonly HashSet<(string Role, string Action)> s_running = Read(Running);
    private static readonly HashSet<(string Role, string Action)> s_over = Read(Over);

    [Fact]
    public void Every_combination_is_decided_as_the_table_says() =>
        s_cases.Where(one => (one.Decision == Decision.Allowed) != IsInTable(one)).ShouldBeEmpty();

    [Fact]
    public void The_matrix_is_whole_and_both_answers_occur()
    {
        s_cases.Length.ShouldBe(25 * 16 * 6);
        s_cases.Select(one => one.Decision).Distinct().Count().ShouldBe(2);
        Running
            .Split('\n')[0]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]
            .ShouldBe(Enum.GetNames<CohortAction>());
        s_running.Select(cell => cell.Role).Distinct().ShouldBeSubsetOf(CohortCases.Roles);
    }

    [Fact]
    [Trait("Seed", "L065")]
    public void An_external_trainer_may_no_more_than_look_at_the_one_cohort() =>
        s_cases
            .Where(one => one is { Role: "external-trainer", Decision: Decision.Allowed })
            .Select(one => one.Action)
            .Distinct()
            .ShouldBe([CohortAction.See, CohortAction.StepDown, CohortAction.SeeTotals], ignoreOrder: true);

    [Fact]
    public void Who_was_removed_whose_role_ended_or_who_has_the_same_id_in_another_school_may_nothing() =>
        s_cases
            .Where(one =>
                one.Role
                    is "removed-coach"
                        or "ended-coach"
                        or "managing-coach"
                        or "unnamed-organiser"
                        or "stranger"
                        or "with-old-code"
                        or "named-manager-coach"
                || one.Role.EndsWith("twin", StringComparison.Ordinal) && one.Role != "organiser's-twin"
            )
            .ShouldAllBe(one => one.Decision == Decision.Denied);

    [Fact]
    public void Only_whom_the_settings_name_makes_a_cohort()
    {
        var noor = Cohorts.Organiser;
        Decide(noor, new HouseResource(noor)).ShouldBe(Decision.Allowed);
        Decide(noor, new HouseResource(null)).ShouldBe(Decision.Denied);
        Decide(noor, new HouseResource(new("board-b", noor.ObjectId))).ShouldBe(Decision.Denied);

        static Decision Decide(PersonId actor, HouseResource house) =>
            Authorization.Authorize(actor, HouseAction.MakeCohort, house, Cohorts.Today);
    }

    private static bool IsInTable(CohortCase one) =>
        one.State switch
        {
            "running" or "last-day" => s_running.Contains((one.Role, one.Action.ToString())),
            "cancelled" when one.Action == CohortAction.HearCancelled => one.Role is "member" or "invited",
            "over" or "cancelled" => s_over.Contains((one.Role, one.Action.ToString())),
            // Without an organiser the house finds a new one among its own; all others go on.
            "orphaned" => one.Role != "organiser" && s_running.Contains((one.Role, one.Action.ToString()))
                || (
                    one.Role is "organiser" or "organiser's-twin" or "colleague" && one.Action == CohortAction.TakeOver
                ),
            _ => false,
        };

    private static HashSet<(string, string)> Read(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return
        [
            .. rows.Skip(1)
                .SelectMany(row => row.Skip(1).Select((mark, at) => (row[0], rows[0][at + 1], Mark: mark)))
                .Where(cell => cell.Mark == "x")
                .Select(cell => (cell.Item1, cell.Item2)),
        ];
    }
}
