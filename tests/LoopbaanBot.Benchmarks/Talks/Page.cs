using System.Text.Json.Nodes;

namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>A card that came back from a press: its inputs and its buttons.</summary>
internal sealed class Page(JsonNode card)
{
    /// <exception cref="InvalidOperationException">The answer shows no card, so the talk does not go as it should.</exception>
    public static Page Of(byte[] answer)
    {
        var root = JsonNode.Parse(answer)!;
        return (string?)root["type"] == "application/vnd.microsoft.card.adaptive"
            ? new Page(root["value"]!)
            : throw new InvalidOperationException($"No card but {root.ToJsonString()}");
    }

    /// <summary>The id of the talk that the page belongs to.</summary>
    public string Talk => (string)Buttons.First()["data"]!["talk"]!;

    public bool Has(string input) => Inputs.Any(known => (string?)known["id"] == input);

    public bool HasButton(string command) => Buttons.Any(button => IsFor(button, command));

    /// <summary>The data of the button for a command, with every input filled in: that is what a client sends.</summary>
    public JsonObject Fill(string command, string words)
    {
        var data = Buttons.First(button => IsFor(button, command))["data"]!.DeepClone().AsObject();
        foreach (var input in Inputs)
        {
            data[(string)input["id"]!] = (string?)input["type"] == "Input.ChoiceSet" ? "6" : words;
        }

        return data;
    }

    private IEnumerable<JsonNode> Buttons => card["actions"]!.AsArray().Select(action => action!);

    private IEnumerable<JsonNode> Inputs =>
        card["body"]!
            .AsArray()
            .Select(part => part!)
            .Where(part => ((string)part["type"]!).StartsWith("Input.", StringComparison.Ordinal));

    private static bool IsFor(JsonNode button, string command) => (string?)button["data"]?["do"] == command;
}
