using LoopbaanBot.AdaptiveCards.Teams;
using LoopbaanBot.AdaptiveCards.Text;

namespace LoopbaanBot.AdaptiveCards.Guards;

internal static class TeamsRules
{
    public static IEnumerable<AdaptiveCardViolation> Check(AdaptiveCard card) =>
        card.PartsAndAlternatives()
            .OfType<AdaptiveTeamsElement>()
            .Where(static element => element is not AdaptiveIcon && element.Alternative is null)
            .Select(static element => AdaptiveCardViolation.Of(AdaptiveCardRule.MissingFallback, element))
            .Concat(Mentions(card));

    private static IEnumerable<AdaptiveCardViolation> Mentions(AdaptiveCard card)
    {
        var texts = card.Elements().SelectMany(TextsOf).ToList();
        return (card.MsTeams?.Entities ?? [])
            .Where(mention => !texts.Exists(text => text.Contains(mention.Text, StringComparison.Ordinal)))
            .Select(static _ => new AdaptiveCardViolation(AdaptiveCardRule.MentionWithoutText, "mention"));
    }

    private static IEnumerable<string> TextsOf(AdaptiveElement element) =>
        element switch
        {
            AdaptiveTextBlock block => [block.Text],
            AdaptiveFactSet set => set.Facts.Select(static fact => fact.Value),
            _ => [],
        };
}
