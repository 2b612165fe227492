using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Shipping.Deployment;

internal sealed partial class ArmResource(JsonObject body)
{
    public JsonObject Body => body;

    public string Type => (string)body["type"]!;

    /// <summary>What resourceId() needs to name it: the type and then each part of the name.</summary>
    public string Id => string.Join('|', [$"'{Type}'", .. NameParts((string)body["name"]!)]);

    public IEnumerable<string> DependsOn => (body["dependsOn"] as JsonArray ?? []).Select(text => (string)text!);

    /// <summary>The ids that a text asks for with resourceId().</summary>
    public static IEnumerable<string> References(string text) =>
        ArmExpression.Calls(text, "resourceId").Select(arguments => string.Join('|', arguments));

    private static string[] NameParts(string name) =>
        ChildName().Match(name) is { Success: true } child
            ? [child.Groups["parent"].Value, $"'{child.Groups["own"].Value}'"]
            : [name.TrimStart('[').TrimEnd(']')];

    [GeneratedRegex(@"^\[concat\((?<parent>.+), '/(?<own>[^']+)'\)\]$")]
    private static partial Regex ChildName();
}
