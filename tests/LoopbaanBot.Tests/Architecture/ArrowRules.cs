using System.Xml.Linq;

namespace LoopbaanBot.Tests.Architecture;

/// <summary>Which project may use which; nothing else may be used.</summary>
internal static class ArrowRules
{
    public const string Domain = "LoopbaanBot.Careers";

    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        [Domain] = [],
        ["LoopbaanBot.BotFramework"] = [],
        ["LoopbaanBot.AdaptiveCards"] = [],
        ["LoopbaanBot.Tables"] = [],
        ["LoopbaanBot.Dialogs"] = ["LoopbaanBot.BotFramework"],
        ["LoopbaanBot"] =
        [
            Domain,
            "LoopbaanBot.Dialogs",
            "LoopbaanBot.BotFramework",
            "LoopbaanBot.AdaptiveCards",
            "LoopbaanBot.Tables",
        ],
    };

    public static IEnumerable<string> Projects => s_mayUse.Keys;

    public static IEnumerable<string> WrongArrows(string project, IEnumerable<string> used) =>
        s_mayUse.TryGetValue(project, out var allowed)
            ? used.Except(allowed).Select(other => $"{project} may not use {other}")
            : [$"{project} is a room that the house does not know"];

    /// <summary>The rule over project files; the domain takes no packages and no frameworks besides.</summary>
    public static IEnumerable<string> WrongArrows(SourceFile project)
    {
        var name = NameOf(project.Path);
        var parts = XDocument.Parse(project.Text).Descendants().ToList();
        var extras = Included(parts, "PackageReference").Concat(Included(parts, "FrameworkReference"));
        return WrongArrows(name, Included(parts, "ProjectReference").Select(NameOf))
            .Concat(name == Domain ? extras.Select(extra => $"the domain may not take {extra}") : []);
    }

    private static IEnumerable<string> Included(IEnumerable<XElement> parts, string kind) =>
        parts.Where(part => part.Name.LocalName == kind).Select(part => (string?)part.Attribute("Include") ?? "?");

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
