using LoopbaanBot.AdaptiveCards.Images;
using LoopbaanBot.AdaptiveCards.Text;

namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>Texts and pictures, those of fallbacks too.</summary>
internal static class LookRules
{
    public static IEnumerable<AdaptiveCardViolation> Check(AdaptiveCard card) =>
        from part in card.PartsAndAlternatives()
        from rule in Broken(part)
        select AdaptiveCardViolation.Of(rule, part);

    private static IEnumerable<AdaptiveCardRule> Broken(AdaptiveTypedElement part) =>
        part switch
        {
            AdaptiveTextBlock text => Broken(text),
            AdaptiveRichTextBlock { Inlines.Count: 0 } => [AdaptiveCardRule.EmptyText],
            AdaptiveTextRun { Text: null or "" } => [AdaptiveCardRule.EmptyText],
            AdaptiveImage image => Broken(image),
            _ => [],
        };

    private static IEnumerable<AdaptiveCardRule> Broken(AdaptiveTextBlock text)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            yield return AdaptiveCardRule.EmptyText;
        }

        var looksLikeHeading =
            text is { Weight: AdaptiveTextWeight.Bolder, Size: AdaptiveTextSize.Large or AdaptiveTextSize.ExtraLarge };
        if (looksLikeHeading && text.Style is not AdaptiveTextBlockStyle.Heading)
        {
            yield return AdaptiveCardRule.HeadingNotMarked;
        }
    }

    private static IEnumerable<AdaptiveCardRule> Broken(AdaptiveImage image)
    {
        if (image.AltText is null || (image.SelectAction is not null && string.IsNullOrWhiteSpace(image.AltText)))
        {
            yield return AdaptiveCardRule.MissingAltText;
        }

        if (!IsSafe(image.Url))
        {
            yield return AdaptiveCardRule.ImageNotHttps;
        }
    }

    private static bool IsSafe(string url) =>
        url.StartsWith("data:image/", StringComparison.Ordinal)
        || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
}
