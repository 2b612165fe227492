using System.Text.Json.Nodes;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Deployment;

/// <summary>A deployment template with the names it declares.</summary>
internal sealed class ArmTemplate
{
    private ArmTemplate(JsonObject root)
    {
        Root = root;
        Resources = [.. root["resources"]!.AsArray().Select(resource => new ArmResource(resource!.AsObject()))];
    }

    public JsonObject Root { get; }

    public IReadOnlyList<ArmResource> Resources { get; }

    public IEnumerable<string> Parameters => Names("parameters");

    public IEnumerable<string> Variables =>
        Names("variables").Where(name => name != "copy").Concat(Copies.Select(copy => (string)copy["name"]!));

    public IEnumerable<JsonNode> Outputs => (Root["outputs"] as JsonObject ?? []).Select(output => output.Value!);

    private IEnumerable<JsonNode> Copies => (Root["variables"]?["copy"] as JsonArray ?? []).Select(copy => copy!);

    public static ArmTemplate Parse(string json) => new(JsonNode.Parse(json)!.AsObject());

    public static string ReadText() => File.ReadAllText(Repository.PathTo("deployment", "azuredeploy.json"));

    /// <summary>Every text of a node, names of fields too, for those may hold expressions.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject fields => fields.SelectMany(field => Texts(field.Value).Prepend(field.Key)),
            JsonArray items => items.SelectMany(Texts),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };

    private IEnumerable<string> Names(string section) => (Root[section] as JsonObject ?? []).Select(field => field.Key);
}
