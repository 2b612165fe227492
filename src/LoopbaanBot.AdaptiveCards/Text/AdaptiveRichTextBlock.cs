using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>A paragraph of runs that no client reads as Markdown: the place for words that people wrote.</summary>
public sealed class AdaptiveRichTextBlock : AdaptiveElement
{
    /// <summary>One run with the text as it is.</summary>
    public AdaptiveRichTextBlock(string text)
        : this(new AdaptiveTextRun(text)) { }

    public AdaptiveRichTextBlock(params IReadOnlyList<AdaptiveTextRun> inlines) => Inlines = inlines;

    public override string Type => "RichTextBlock";

    public IReadOnlyList<AdaptiveTextRun> Inlines { get; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => Inlines;

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteName("horizontalAlignment"u8, HorizontalAlignment);
        writer.WriteStartArray("inlines"u8);
        for (var index = 0; index < Inlines.Count; index++)
        {
            Inlines[index].WritePieces(writer);
        }

        writer.WriteEndArray();
    }
}
