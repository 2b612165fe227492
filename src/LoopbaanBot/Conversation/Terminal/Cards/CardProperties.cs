using System.Collections.Frozen;
using System.Text.Json;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Reads a card as it travels. What is missing or of another kind reads as nothing.</summary>
internal static class CardProperties
{
    private static readonly string[] s_lists = ["body", "items", "columns", "rows", "cells"];

    private static readonly FrozenSet<string> s_drawn = FrozenSet.Create(
        "TextBlock",
        "RichTextBlock",
        "FactSet",
        "Image",
        "ImageSet",
        "Container",
        "ColumnSet",
        "Column",
        "Table",
        "TableRow",
        "TableCell",
        "ActionSet",
        "Badge",
        "Input.Text",
        "Input.Number",
        "Input.Date",
        "Input.Time",
        "Input.Toggle",
        "Input.ChoiceSet"
    );

    public static string Type(this JsonElement element) => element.Text("type") ?? string.Empty;

    public static string? Text(this JsonElement element, string name) =>
        element.Property(name) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };

    public static bool IsOn(this JsonElement element, string name, bool otherwise = false) =>
        element.Property(name) switch
        {
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            _ => otherwise,
        };

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>What stands in this element, each as the terminal can draw it.</summary>
    public static IEnumerable<JsonElement> Children(this JsonElement element) =>
        s_lists.SelectMany(list => element.Items(list)).Select(Drawable);

    /// <summary>The fallback of an element that the terminal does not know, such as a chart.</summary>
    private static JsonElement Drawable(JsonElement element) =>
        !s_drawn.Contains(element.Type())
        && element.Property("fallback") is { ValueKind: JsonValueKind.Object } fallback
            ? Drawable(fallback)
            : element;
}
