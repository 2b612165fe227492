using LoopbaanBot.AdaptiveCards.Actions;

namespace LoopbaanBot.AdaptiveCards.Guards;

internal static class ActionRules
{
    public static IEnumerable<AdaptiveCardViolation> Check(AdaptiveCard card) =>
        card.Cards()
            .SelectMany(Together)
            .Concat(card.AllActions().Where(static action => string.IsNullOrWhiteSpace(action.Title)).Select(Untitled))
            .Concat(card.AllActions().OfType<AdaptiveOpenUrlAction>().Where(IsNotHttps).Select(NotHttps))
            .Concat(Refresh(card));

    /// <summary>Rules about buttons that stand on one card at once; a shown card has a row of its own.</summary>
    private static IEnumerable<AdaptiveCardViolation> Together(AdaptiveCard card)
    {
        var buttons = card.Buttons().ToList();
        if (buttons.Count > AdaptiveCardGuard.MaxActions)
        {
            yield return new AdaptiveCardViolation(AdaptiveCardRule.TooManyActions, "AdaptiveCard");
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var button in buttons.Where(button => !seen.Add(button.Title?.Trim() ?? string.Empty)))
        {
            yield return AdaptiveCardViolation.Of(AdaptiveCardRule.DuplicateActionTitle, button);
        }
    }

    private static IEnumerable<AdaptiveCardViolation> Refresh(AdaptiveCard card)
    {
        if (card.Refresh?.UserIds?.Count > AdaptiveRefresh.MaxUsers)
        {
            yield return new AdaptiveCardViolation(AdaptiveCardRule.TooManyRefreshUsers, "refresh");
        }
    }

    private static bool IsNotHttps(AdaptiveOpenUrlAction action) =>
        !action.Url.IsAbsoluteUri || action.Url.Scheme != Uri.UriSchemeHttps;

    private static AdaptiveCardViolation Untitled(AdaptiveAction action) =>
        AdaptiveCardViolation.Of(AdaptiveCardRule.ActionWithoutTitle, action);

    private static AdaptiveCardViolation NotHttps(AdaptiveOpenUrlAction action) =>
        AdaptiveCardViolation.Of(AdaptiveCardRule.LinkNotHttps, action);
}
