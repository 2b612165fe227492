using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>Literal text: asterisks, brackets and tags are shown as they are.</summary>
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

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
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
