using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>What a pressed <c>Action.Execute</c> brings along.</summary>
public sealed class AdaptiveCardInvokeValue
{
    public const string AutomaticTrigger = "automatic";

    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>
    /// <c>automatic</c> when the client refreshes the card by itself; <c>manual</c> or null for a press.
    /// </summary>
    public string? Trigger { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The pressed button.</summary>
public sealed class AdaptiveCardInvokeAction
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    /// <summary>
    /// The data of the button with the inputs of the card merged in: the person's to choose, all of it.
    /// </summary>
    public JsonElement? Data { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
