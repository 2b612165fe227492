using System.Text.Json;
using System.Text.Json.Nodes;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>What a client sends when a button is pressed.</summary>
internal static class CardPress
{
    public static JsonElement Execute(TerminalCard card, CardButton button) =>
        Execute(button.Verb, DataOf(card, button));

    public static JsonElement Execute(CardCommand command)
    {
        var data = new JsonObject();
        foreach (var (key, value) in command.Data)
        {
            data[key] = value;
        }

        return Execute(command.Verb, data);
    }

    /// <summary>The data of an <c>Action.Submit</c> is the value of a message.</summary>
    public static JsonElement Submit(TerminalCard card, CardButton button) => ToElement(DataOf(card, button));

    private static JsonElement Execute(string verb, JsonObject data)
    {
        var action = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = verb,
            ["data"] = data,
        };
        return ToElement(new JsonObject { ["action"] = action, ["trigger"] = "manual" });
    }

    private static JsonObject DataOf(TerminalCard card, CardButton button)
    {
        var data = button.Data is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own)! : [];
        foreach (var input in button.TakesInputs ? card.Inputs : [])
        {
            data[input.Id] = card.ValueOf(input);
        }

        return data;
    }

    private static JsonElement ToElement(JsonObject json)
    {
        using var document = JsonDocument.Parse(json.ToJsonString());
        return document.RootElement.Clone();
    }
}
