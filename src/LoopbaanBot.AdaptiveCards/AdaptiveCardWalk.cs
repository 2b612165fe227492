using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;

namespace LoopbaanBot.AdaptiveCards;

/// <summary>Walks through all that a card holds, depth-first in reading order.</summary>
/// <remarks>
/// Cards behind a show-card button are walked too; fallbacks are not, for they stand for what is walked already.
/// </remarks>
public static class AdaptiveCardWalk
{
    public static IEnumerable<AdaptiveElement> Elements(this AdaptiveCard card) =>
        card.Parts().OfType<AdaptiveElement>();

    public static IEnumerable<AdaptiveInput> Inputs(this AdaptiveCard card) => card.Parts().OfType<AdaptiveInput>();

    /// <summary>Everything that can be pressed: buttons, select actions and the buttons of shown cards.</summary>
    public static IEnumerable<AdaptiveAction> AllActions(this AdaptiveCard card) =>
        card.Parts().OfType<AdaptiveAction>();

    /// <summary>The buttons that stand on this card at once: its own and those of its action sets.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(this AdaptiveCard card) =>
        card.Parts(intoShownCards: false)
            .OfType<AdaptiveActionSet>()
            .SelectMany(static set => set.Actions)
            .Concat(card.Actions);

    /// <summary>The card itself and every card behind a show-card button.</summary>
    internal static IEnumerable<AdaptiveCard> Cards(this AdaptiveCard card) =>
        card.Parts().OfType<AdaptiveShowCardAction>().Select(static show => show.Card).Prepend(card);

    internal static IEnumerable<AdaptiveTypedElement> Parts(this AdaptiveCard card, bool intoShownCards = true) =>
        card.TopLevel().SelectMany(part => part.WithDescendants(intoShownCards));

    /// <summary>Also what clients show that lack an element: that must be as well made as the element.</summary>
    internal static IEnumerable<AdaptiveTypedElement> PartsAndAlternatives(this AdaptiveCard card) =>
        card.TopLevel().SelectMany(WithAlternatives);

    internal static IEnumerable<AdaptiveTypedElement> TopLevel(this AdaptiveCard card) =>
        card.Body.Concat<AdaptiveTypedElement>(card.Actions);

    private static IEnumerable<AdaptiveTypedElement> WithDescendants(
        this AdaptiveTypedElement part,
        bool intoShownCards
    )
    {
        yield return part;
        if (part is AdaptiveShowCardAction && !intoShownCards)
        {
            yield break;
        }

        foreach (var inner in part.Children.SelectMany(child => child.WithDescendants(intoShownCards)))
        {
            yield return inner;
        }
    }

    private static IEnumerable<AdaptiveTypedElement> WithAlternatives(AdaptiveTypedElement part) =>
        part.WithDescendants(intoShownCards: true)
            .SelectMany(inner => inner.Alternative is { } other ? WithAlternatives(other).Prepend(inner) : [inner]);
}
