using System.Text.Json.Nodes;

namespace LoopbaanBot.EndToEndTests.Hub.Conversations;

/// <summary>What a card asks the client to fetch by itself: each named person's own view of it.</summary>
internal sealed record SelfRefresh(JsonObject Action, IReadOnlyList<string> Users)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Null for a message without a card that asks it.</summary>
    public static SelfRefresh? Of(JsonObject activity) =>
        activity["attachments"]?[0]?["content"]?["refresh"] is JsonObject refresh
            ? new SelfRefresh(
                refresh["action"]!.AsObject(),
                [.. (refresh["userIds"] as JsonArray ?? []).Select(user => user!.GetValue<string>())]
            )
            : null;

    public bool IsFor(Seat seat) => Users.Contains(seat.Persona.UserId);

    /// <summary>The message that shows what the bot answered; null when it answered no card.</summary>
    public static string? ViewIn(HubAnswer answer)
    {
        if (
            !answer.IsFine
            || answer.Body.Length == 0
            || JsonNode.Parse(answer.Body) is not { } body
            || body["type"]?.ToString() != CardType
        )
        {
            return null;
        }

        var card = new JsonObject { ["contentType"] = CardType, ["content"] = body["value"]!.DeepClone() };
        return new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(card) }.ToJsonString();
    }
}
