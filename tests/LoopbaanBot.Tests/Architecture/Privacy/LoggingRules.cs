using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture.Privacy;

/// <summary>A log never holds a word that a person wrote, nor a token, body or claim.</summary>
internal static partial class LoggingRules
{
    /// <summary>Types that carry what people wrote or what proves who they are.</summary>
    private static readonly string[] s_personalTypes =
    [
        "Activity",
        "ITurnContext",
        "ChannelAccount",
        "RawJson",
        "JsonElement",
        "JsonNode",
        "ClaimsIdentity",
        "ClaimsPrincipal",
        "CareerReflection",
        "ReflectionAnswer",
        "IfThenPlan",
        "TeacherProfile",
        "CareerAction",
        "ActionPlan",
        "Excuse",
        "Chance",
        "PathInterest",
        "RoundAnswer",
        "RoundSeat",
        "CoachTheme",
        "object",
    ];

    /// <summary>Names under which a plain string would carry the same.</summary>
    private static readonly string[] s_personalNames =
    [
        "text",
        "answer",
        "input",
        "body",
        "content",
        "payload",
        "token",
        "claims",
        "header",
        "displayName",
        "email",
    ];

    public static IEnumerable<string> Violations(SourceFile file) => LooseCalls(file).Concat(PersonalParameters(file));

    private static IEnumerable<string> LooseCalls(SourceFile file) =>
        LooseCall().Matches(file.Code).Select(match => $"{file.Path} logs without [LoggerMessage]: {match.Value}");

    private static IEnumerable<string> PersonalParameters(SourceFile file) =>
        from method in LogMethod().Matches(file.Code)
        from parameter in Parameter().Matches(method.Groups["parameters"].Value)
        let type = parameter.Groups["type"].Value
        let name = parameter.Groups["name"].Value
        where s_personalTypes.Contains(type) || s_personalNames.Contains(name, StringComparer.OrdinalIgnoreCase)
        select $"{file.Path} logs {type} {name}";

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\s*\(")]
    private static partial Regex LooseCall();

    [GeneratedRegex(@"\[LoggerMessage\b[^\]]*\][^;{}]*?partial\s+void\s+\w+\s*\((?<parameters>[^)]*)\)")]
    private static partial Regex LogMethod();

    [GeneratedRegex(@"(?<type>\w+)(<[^>]*>)?\??(\[\])?\s+(?<name>@?\w+)\s*(,|$)")]
    private static partial Regex Parameter();
}
