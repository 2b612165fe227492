using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.Content;

namespace LoopbaanBot.Delivery;

/// <summary>A card for one person's eyes. It can only be returned to that person's button, never sent.</summary>
/// <remarks>The card stays private to this type: the one thing that comes out is the answer to an Action.Execute.</remarks>
internal sealed class View(AdaptiveCard card, PostedCard doorway)
{
    /// <summary>What is posted where a view cannot travel: a card without personal words that opens this view.</summary>
    public PostedCard Doorway { get; } = doorway;

    /// <summary>True when the view holds no personal words, so that it is its own doorway.</summary>
    public bool MayBePosted { get; private init; }

    /// <summary>A card that may be sent may be shown too.</summary>
    public static View Of(PostedCard card, Language language) =>
        new(card.ToCard(language.Code()), card) { MayBePosted = true };

    public AdaptiveCardInvokeResponse ToResponse() => AdaptiveCardInvokeResponse.Card(new RawJson(card.ToUtf8Json()));
}
