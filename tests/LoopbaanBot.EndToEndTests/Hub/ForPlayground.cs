using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Instances;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>What Teams does with a card and a Playground cannot.</summary>
internal static class ForPlayground
{
    private const string Search = "choices.data";
    private const string Refresh = "refresh";

    /// <summary>
    /// The directory that Teams searches where a card asks for a person is a list here, and the hub itself fetches
    /// what a card asks its client to fetch (<see cref="SelfRefresh"/>).
    /// </summary>
    public static string Fit(string json)
    {
        if (
            !json.Contains(Search, StringComparison.Ordinal)
            && !json.Contains($"\"{Refresh}\"", StringComparison.Ordinal)
        )
        {
            return json;
        }

        var body = JsonNode.Parse(json)!;
        foreach (var node in Within(body).OfType<JsonObject>().ToArray())
        {
            node.Remove(Refresh);
            if (node.Remove(Search))
            {
                node["choices"] = new JsonArray([.. DemoSchool.People.Select(Choice)]);
            }
        }

        return body.ToJsonString();
    }

    private static JsonObject Choice(Persona persona) =>
        new() { ["title"] = persona.FullName, ["value"] = persona.ObjectId };

    private static IEnumerable<JsonNode> Within(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject parent => parent.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Within).Prepend(node);
    }
}
