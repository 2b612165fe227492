using System.Text.Json;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>A field of a card.</summary>
internal sealed class CardInput(JsonElement element)
{
    private const string TextKind = "Input.Text";
    private const string ToggleKind = "Input.Toggle";
    private const string ChoiceKind = "Input.ChoiceSet";

    public string Id { get; } = element.Text("id") ?? string.Empty;

    public string Label { get; } = LabelOf(element).TrimEnd(':');

    /// <summary>The label before what is typed; a question or sentence has its own ending.</summary>
    public string Caption => Label[^1] is '?' or '.' or '!' or '…' ? Label : $"{Label}:";

    public string? Placeholder { get; } = element.Text("placeholder");

    /// <summary>What stands in it when the card comes.</summary>
    public string Preset { get; } = element.Text("value") ?? string.Empty;

    public bool IsText { get; } = element.Type() == TextKind;

    public bool IsToggle { get; } = element.Type() == ToggleKind;

    public bool IsChoice => IsToggle || element.Type() == ChoiceKind;

    public bool IsRequired { get; } = element.IsOn("isRequired");

    public string? ErrorMessage { get; } = element.Text("errorMessage");

    public bool TakesSeveral { get; } = element.IsOn("isMultiSelect");

    /// <summary>What can be chosen; a tick box has two, without titles of their own.</summary>
    public IReadOnlyList<CardChoice> Choices { get; } =
        element.Type() == ToggleKind
            ?
            [
                new CardChoice(null, element.Text("valueOn") ?? "true"),
                new CardChoice(null, element.Text("valueOff") ?? "false"),
            ]
            :
            [
                .. element
                    .Items("choices")
                    .Select(choice => new CardChoice(choice.Text("title"), choice.Text("value") ?? string.Empty)),
            ];

    private static string LabelOf(JsonElement element) =>
        element.Text("label") ?? element.Text("title") ?? element.Text("placeholder") ?? "…";

    public static bool Is(JsonElement element) => element.Type().StartsWith("Input.", StringComparison.Ordinal);
}

/// <summary>One of the choices of a field.</summary>
internal sealed record CardChoice(string? Title, string Value);
