using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Tests.Privacy;

/// <summary>The rule of who sees what, compared with a table that was written by hand from domain B3.</summary>
public sealed class AuthorizationMatrixTests
{
    private static readonly AuthorizationCase[] s_cases = [.. AuthorizationCases.All()];

    /// <summary>Which kinds a recipient may read: one row a kind, one column a role. An x lets through.</summary>
    private const string ReadTable = """
        kind              Buddy  Coach  StarterCoach  InductionBuddy  DepartmentGuide  Manager  Other
        Intake            -      -      -             -               -                -        -
        Scan              -      -      -             -               -                -        -
        Reflection        x      x      x             x               x                -        x
        Excuse            x      x      x             x               x                -        x
        ContactMap        x      x      x             x               x                -        x
        LearningQuestion  x      x      x             x               x                x        x
        Action            x      x      x             x               x                x        x
        Roadmap           x      x      x             x               x                x        x
        Exercise          x      x      x             x               x                -        x
        """;

    private static readonly HashSet<(string Kind, string Role)> s_readable = Read(ReadTable);

    [Fact]
    [Trait("Seed", "K020")]
    public void Every_combination_is_decided_as_the_table_says() =>
        s_cases.Where(one => (one.Decision == Decision.Allowed) != IsInTable(one)).ShouldBeEmpty();

    [Fact]
    public void The_matrix_is_whole_and_both_answers_occur()
    {
        s_cases.Length.ShouldBe(5 * 5 * 9 * 9 * 7 * 8 * 2 * 3);
        s_cases.Select(one => one.Decision).Distinct().Count().ShouldBe(2);
        s_readable.Select(pair => pair.Kind).Distinct().ShouldBeSubsetOf(Enum.GetNames<ItemKind>());
        ReadTable.Split('\n').Length.ShouldBe(Enum.GetNames<ItemKind>().Length + 1);
    }

    [Fact]
    public void Nobody_but_the_owner_changes_shares_withdraws_or_sees_who_opened() =>
        s_cases
            .Where(one => one.Actor != "owner" && one.Action != ItemAction.Read)
            .ShouldAllBe(one => one.Decision == Decision.Denied);

    [Fact]
    [Trait("Seed", "K108")]
    public void Somebody_of_another_school_sees_something_only_as_a_buddy_of_today_with_a_grant_of_their_own()
    {
        var far = s_cases.Where(one => one.Actor.Contains("another school", StringComparison.Ordinal)).ToArray();
        far.Where(one => one.Bond != Bond.BuddyElsewhere).ShouldAllBe(one => one.Decision == Decision.Denied);
        far.Where(one => one.Decision == Decision.Allowed)
            .Select(one => (one.Actor, one.Action, one.Grant))
            .Distinct()
            .ShouldBe([("recipient's twin in another school", ItemAction.Read, "live, to the twin in another school")]);
    }

    [Fact]
    public void Being_a_buddy_alone_shows_nothing() =>
        s_cases
            .Where(one => one.Actor != "owner" && one.Grant == "none")
            .ShouldAllBe(one => one.Decision == Decision.Denied);

    [Fact]
    public void A_manager_sees_only_steps_ahead_whatever_the_role_was_before() =>
        s_cases
            .Where(one => one is { Actor: "recipient", Decision: Decision.Allowed })
            .Where(one => one.Given == CircleRole.Manager || one.Now == CircleRole.Manager)
            .Select(one => one.Kind)
            .Distinct()
            .ShouldBe([ItemKind.LearningQuestion, ItemKind.Action, ItemKind.Roadmap], ignoreOrder: true);

    private static bool IsInTable(AuthorizationCase one) =>
        one.Actor switch
        {
            "owner" => one.Action switch
            {
                ItemAction.Read or ItemAction.Change => one.Exists,
                ItemAction.Share => one.Exists && s_readable.Any(pair => pair.Kind == one.Kind.ToString()),
                _ => one.Grant is not ("none" or "of another item" or "of the same id in another kind"),
            },
            "recipient" => one.Action == ItemAction.Read
                && one.Exists
                && (one.Grant is "live" or "on its last day")
                && s_readable.Contains((one.Kind.ToString(), one.Given.ToString()))
                && s_readable.Contains((one.Kind.ToString(), $"{one.Now ?? BuddyRole(one)}")),
            // A buddy of another school needs no place in the circle, and no more than that.
            "recipient's twin in another school" => one
                is { Action: ItemAction.Read, Exists: true, Bond: Bond.BuddyElsewhere }
                && one.Grant == "live, to the twin in another school"
                && s_readable.Contains((one.Kind.ToString(), one.Given.ToString()))
                && s_readable.Contains((one.Kind.ToString(), nameof(CircleRole.Buddy))),
            _ => false,
        };

    private static CircleRole? BuddyRole(AuthorizationCase one) => one.Bond == Bond.Buddy ? CircleRole.Buddy : null;

    private static HashSet<(string Kind, string Role)> Read(string table)
    {
        var rows = table.Split('\n').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return
        [
            .. rows.Skip(1)
                .SelectMany(row => row.Skip(1).Select((mark, at) => (Kind: row[0], Role: rows[0][at + 1], Mark: mark)))
                .Where(cell => cell.Mark == "x")
                .Select(cell => (cell.Kind, cell.Role)),
        ];
    }
}
