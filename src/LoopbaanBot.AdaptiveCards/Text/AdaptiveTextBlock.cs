using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>A paragraph of ours. Clients read it as Markdown.</summary>
/// <remarks>
/// What a person wrote belongs in an <see cref="AdaptiveTextRun"/>; a single name may pass through
/// <see cref="AdaptiveText.Plain"/>.
/// </remarks>
public sealed class AdaptiveTextBlock(string text) : AdaptiveElement
{
    public override string Type => "TextBlock";

    public string Text { get; } = text;

    public AdaptiveTextSize Size { get; init; }

    public AdaptiveTextWeight Weight { get; init; }

    public AdaptiveTextColor Color { get; init; }

    public bool IsSubtle { get; init; }

    /// <summary>On, unlike in the schema: text that does not wrap is cut off on a phone.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Lines after which the text is cut; 0 for no limit.</summary>
    public int MaxLines { get; init; }

    public AdaptiveTextBlockStyle Style { get; init; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; init; }

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        writer.WriteCamel("style"u8, Style);
        writer.WriteName("size"u8, Size);
        writer.WriteName("weight"u8, Weight);
        writer.WriteName("color"u8, Color);
        writer.WriteWhenOn("isSubtle"u8, IsSubtle);
        writer.WriteWhenOn("wrap"u8, Wrap);
        writer.WriteAmount("maxLines"u8, MaxLines > 0 ? MaxLines : null);
        writer.WriteName("horizontalAlignment"u8, HorizontalAlignment);
    }
}
