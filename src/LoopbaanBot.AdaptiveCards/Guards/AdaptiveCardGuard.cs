using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Guards;

/// <summary>Holds a card against the rules. Meant for tests: only the size is checked on every turn.</summary>
public static class AdaptiveCardGuard
{
    /// <summary>The most buttons on one card: the host configuration of Teams.</summary>
    public const int MaxActions = 6;

    public static IReadOnlyList<AdaptiveCardViolation> Check(AdaptiveCard card) =>
        [
            .. Size(card),
            .. ActionRules.Check(card),
            .. IdRules.Check(card),
            .. InputRules.Check(card),
            .. LookRules.Check(card),
            .. TeamsRules.Check(card),
        ];

    private static IEnumerable<AdaptiveCardViolation> Size(AdaptiveCard card)
    {
        if (CardBuffer.CharactersOf(card) > AdaptiveCard.MaxCharacters)
        {
            yield return new AdaptiveCardViolation(AdaptiveCardRule.TooLarge, "AdaptiveCard");
        }
    }
}
