namespace LoopbaanBot.Tests.Architecture;

public sealed class HabitTests
{
    private static readonly string s_settings = SourceTree.ReadFile("Directory.Build.props").Text;

    private static readonly string s_bans = SourceTree.ReadFile(".config", "BannedSymbols.txt").Text;

    [Fact]
    public void The_clock_chance_and_sleep_are_banned() => HabitRules.MissingBans(s_bans).ShouldBeEmpty();

    [Fact]
    public void The_bans_reach_every_project() => HabitRules.LooseWires(s_settings).ShouldBeEmpty();

    [Fact]
    public void Nobody_turns_the_bans_off() =>
        SourceTree.Read("src", "tests").Where(IsNotThisTest).SelectMany(HabitRules.TurnsBansOff).ShouldBeEmpty();

    [Fact]
    public void No_test_waits() =>
        SourceTree.Read("tests").OfCSharp().SelectMany(HabitRules.WaitingTests).ShouldBeEmpty();

    [Fact]
    public void A_ban_that_is_lifted_is_seen() =>
        HabitRules
            .MissingBans(s_bans.Replace("P:System.Random.Shared", "P:System.Random.Other", StringComparison.Ordinal))
            .ShouldBe(["P:System.Random.Shared"]);

    [Fact]
    public void A_wire_that_is_cut_is_seen() =>
        HabitRules
            .LooseWires(s_settings.Replace("BannedSymbols.txt", "Other.txt", StringComparison.Ordinal))
            .ShouldHaveSingleItem();

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);RS0030</NoWarn>")]
    [InlineData("#pragma warning disable CA1000, RS0030")]
    public void A_ban_that_is_turned_off_is_seen(string text) =>
        HabitRules.TurnsBansOff(new SourceFile("src/LoopbaanBot/LoopbaanBot.csproj", text)).ShouldHaveSingleItem();

    [Fact]
    public void A_test_that_waits_is_seen() =>
        HabitRules.WaitingTests(new SourceFile("tests/ATests.cs", "await Task.Delay(10);")).ShouldHaveSingleItem();

    private static bool IsNotThisTest(SourceFile file) => !file.IsUnder("tests/LoopbaanBot.Tests/Architecture");
}
