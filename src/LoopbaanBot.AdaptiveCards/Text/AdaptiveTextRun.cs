using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>Literal text: asterisks, brackets, tags and braces are shown as they are.</summary>
public sealed class AdaptiveTextRun(string text) : AdaptiveTypedElement
{
    public override string Type => "TextRun";

    public string Text { get; } = text;

    public AdaptiveTextSize Size { get; init; }

    public AdaptiveTextWeight Weight { get; init; }

    public AdaptiveTextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    public bool Italic { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    public bool Highlight { get; init; }

    public AdaptiveAction? SelectAction { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => SelectAction is null ? [] : [SelectAction];

    /// <summary>
    /// Some clients put a date in place of <c>{{DATE(…)}}</c> even in a run. Cut between the braces, so that two runs
    /// stand side by side, it is only what somebody typed.
    /// </summary>
    internal void WritePieces(Utf8JsonWriter writer)
    {
        var rest = Text.AsSpan();
        var id = Id;
        for (var cut = rest.IndexOf("{{"); cut >= 0; cut = rest.IndexOf("{{"))
        {
            WritePiece(writer, id, rest[..(cut + 1)]);
            rest = rest[(cut + 1)..];
            id = null;
        }

        WritePiece(writer, id, rest);
    }

    private protected override void WriteProperties(Utf8JsonWriter writer) => WriteLook(writer, Text);

    private void WritePiece(Utf8JsonWriter writer, string? id, ReadOnlySpan<char> piece)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.WriteText("id"u8, id);
        WriteLook(writer, piece);
        writer.WriteEndObject();
    }

    private void WriteLook(Utf8JsonWriter writer, ReadOnlySpan<char> text)
    {
        writer.WriteString("text"u8, text);
        writer.WriteName("size"u8, Size);
        writer.WriteName("weight"u8, Weight);
        writer.WriteName("color"u8, Color);
        writer.WriteWhenOn("isSubtle"u8, IsSubtle);
        writer.WriteWhenOn("italic"u8, Italic);
        writer.WriteWhenOn("underline"u8, Underline);
        writer.WriteWhenOn("strikethrough"u8, Strikethrough);
        writer.WriteWhenOn("highlight"u8, Highlight);
        writer.WriteAction("selectAction"u8, SelectAction);
    }
}
