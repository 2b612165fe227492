using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Instances;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Teams searches its directory where a card asks for a person. The Playground cannot, so here it is a list.</summary>
internal static class PeopleDirectory
{
    private const string Search = "choices.data";

    public static string FillIn(string json)
    {
        if (!json.Contains(Search, StringComparison.Ordinal))
        {
            return json;
        }

        var body = JsonNode.Parse(json)!;
        foreach (var picker in Within(body).OfType<JsonObject>().Where(node => node.ContainsKey(Search)).ToArray())
        {
            picker.Remove(Search);
            picker["choices"] = new JsonArray([.. DemoSchool.People.Select(Choice)]);
        }

        return body.ToJsonString();
    }

    private static JsonObject Choice(Persona person) =>
        new() { ["title"] = person.FullName, ["value"] = person.ObjectId };

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
