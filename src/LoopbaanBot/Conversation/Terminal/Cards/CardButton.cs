using System.Text.Json;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Something to press: a button, or a part of the card that acts as one.</summary>
internal sealed class CardButton(JsonElement action)
{
    public const string OpenUrl = "Action.OpenUrl";
    public const string ToggleVisibility = "Action.ToggleVisibility";
    private const string ExecuteKind = "Action.Execute";
    private const string SubmitKind = "Action.Submit";

    public string Kind { get; } = action.Type();

    public string Title { get; } = action.Text("title") ?? action.Text("tooltip") ?? "…";

    public string Verb { get; } = action.Text("verb") ?? string.Empty;

    public string Url { get; } = action.Text("url") ?? string.Empty;

    public JsonElement? Data { get; } = action.Property("data");

    public bool IsPositive { get; } = action.Text("style") == "positive";

    public bool IsExecute => Kind == ExecuteKind;

    /// <summary>True when pressing it sends something to the bot.</summary>
    public bool Sends => Kind is ExecuteKind or SubmitKind;

    /// <summary>False when the card says that the inputs stay behind.</summary>
    public bool TakesInputs { get; } = action.Text("associatedInputs")?.ToUpperInvariant() != "NONE";

    public bool CanBePressed { get; } = action.IsOn("isEnabled", otherwise: true);

    /// <summary>The parts that it shows or hides; a part without a wish of its own turns around.</summary>
    public IEnumerable<(string Id, bool? Visible)> Targets =>
        action
            .Items("targetElements")
            .Select(target =>
                target.ValueKind == JsonValueKind.String
                    ? (target.GetString()!, null)
                    : (target.Text("elementId") ?? string.Empty, WishOf(target))
            );

    private static bool? WishOf(JsonElement target) =>
        target.Property("isVisible") is { ValueKind: JsonValueKind.True or JsonValueKind.False } wish
            ? wish.GetBoolean()
            : null;
}
