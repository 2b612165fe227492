using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture;

/// <summary>The clock, chance and sleeping come from outside; the compiler holds to it as long as nobody turns it off.</summary>
internal static partial class HabitRules
{
    private static readonly string[] s_banned =
    [
        "P:System.DateTime.Now",
        "P:System.DateTime.UtcNow",
        "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow",
        "P:System.Random.Shared",
        "M:System.Threading.Thread.Sleep(System.Int32)",
    ];

    public static IEnumerable<string> MissingBans(string bannedSymbols) =>
        s_banned.Except(bannedSymbols.Split('\n').Select(line => line.Split(';')[0]));

    /// <summary>What the build settings lack for the ban to be a compile error.</summary>
    public static IEnumerable<string> LooseWires(string buildSettings)
    {
        string[] wires =
        [
            "<PackageReference Include=\"Microsoft.CodeAnalysis.BannedApiAnalyzers\"",
            "<AdditionalFiles Include=\"$(MSBuildThisFileDirectory).config/BannedSymbols.txt\"",
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        ];
        return wires.Where(wire => !buildSettings.Contains(wire, StringComparison.Ordinal));
    }

    public static IEnumerable<string> TurnsBansOff(SourceFile file) =>
        OffSwitch().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    public static IEnumerable<string> WaitingTests(SourceFile file) =>
        Waiting().Matches(file.Code).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex(@"(NoWarn|pragma warning disable|SuppressMessage)[^\n]*RS0030")]
    private static partial Regex OffSwitch();

    [GeneratedRegex(@"\b(Task\.Delay|Thread\.Sleep|SpinWait)\b")]
    private static partial Regex Waiting();
}
