using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery;

/// <summary>A card for one person's eyes. It can only be returned to that person's button, never sent.</summary>
/// <remarks>
/// The card stays private to this type: the one thing that comes out is the answer to an Action.Execute. Most views do
/// travel, so the doorway is made only when it is asked for.
/// </remarks>
internal sealed class View(AdaptiveCard card, Func<PostedCard> doorway)
{
    public View(AdaptiveCard card, PostedCard doorway)
        : this(card, () => doorway) { }

    /// <summary>What is posted where a view cannot travel: a card without personal words that opens this view.</summary>
    public PostedCard Doorway => doorway();

    /// <summary>True when the view holds no personal words, so that it is its own doorway.</summary>
    public bool MayBePosted { get; private init; }

    /// <summary>A card that may be sent may be shown too.</summary>
    public static View Of(PostedCard card, Language language) =>
        new(card.ToCard(language.Code()), card) { MayBePosted = true };

    public AdaptiveCardInvokeResponse ToResponse() => AdaptiveCardInvokeResponse.Card(card.WriteTo);
}
