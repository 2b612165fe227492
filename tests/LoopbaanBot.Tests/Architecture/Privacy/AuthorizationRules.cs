using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture.Privacy;

/// <summary>One function decides who may do what, and each kind of thing that it decides on has a table of all cases.</summary>
internal static partial class AuthorizationRules
{
    private const string OneGate = "src/LoopbaanBot.Careers/Privacy/Authorization.cs";

    /// <summary>Asking a resource itself, past <c>Authorize</c>.</summary>
    public static IEnumerable<string> AsksElsewhere(SourceFile file) =>
        file.Path != OneGate && !file.IsUnder("src/LoopbaanBot.BotFramework")
            ? Asking().Matches(file.Code).Select(match => $"{file.Path} asks by itself with {match.Value}")
            : [];

    /// <summary>The types in this file that <c>Authorize</c> decides on.</summary>
    public static IEnumerable<string> Resources(SourceFile file) =>
        Resource().Matches(file.Code).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\.Allows\([^)]*,[^)]*,")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\brecord\s+(?<name>\w+Resource)\b")]
    private static partial Regex Resource();
}
