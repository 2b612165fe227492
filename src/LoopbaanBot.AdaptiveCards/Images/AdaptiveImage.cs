using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Images;

/// <summary>A picture, at most 1024 by 1024 pixels and 1 MB in Teams.</summary>
/// <param name="url">An https address without redirects, or a <c>data:image/…</c> one.</param>
/// <param name="altText">What is seen, for who does not see it; empty for decoration.</param>
public sealed class AdaptiveImage(string url, string altText) : AdaptiveElement
{
    public override string Type => "Image";

    public string Url { get; } = url;

    public string AltText { get; } = altText;

    public AdaptiveImageSize Size { get; init; }

    public AdaptiveImageStyle Style { get; init; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; init; }

    public AdaptiveAction? SelectAction { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => SelectAction is null ? [] : [SelectAction];

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteString("url"u8, Url);
        writer.WriteString("altText"u8, AltText);
        writer.WriteName("size"u8, Size);
        writer.WriteName("style"u8, Style);
        writer.WriteName("horizontalAlignment"u8, HorizontalAlignment);
        writer.WriteAction("selectAction"u8, SelectAction);
    }
}
