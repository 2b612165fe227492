using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Images;

/// <summary>Pictures in a row that flows to the next line.</summary>
public sealed class AdaptiveImageSet(params IReadOnlyList<AdaptiveImage> images) : AdaptiveElement
{
    public override string Type => "ImageSet";

    public IReadOnlyList<AdaptiveImage> Images { get; init; } = images;

    /// <summary>One size for all; only small, medium and large count, and Teams takes medium for the rest.</summary>
    public AdaptiveImageSize ImageSize { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => Images;

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        if (ImageSize is not AdaptiveImageSize.Stretch)
        {
            writer.WriteName("imageSize"u8, ImageSize);
        }

        writer.WriteParts("images"u8, Images);
    }
}
