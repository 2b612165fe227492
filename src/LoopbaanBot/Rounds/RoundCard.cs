using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds;

/// <summary>A card of a round that one person sees, in the place of the card that all see.</summary>
internal static class RoundCard
{
    public static View Of(
        GroupTurn turn,
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions,
        string footer = "round.unseen"
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(title),
                    .. notice is null ? Array.Empty<AdaptiveElement>() : [Notice(notice)],
                    .. body,
                    CardText.Small(turn.Texts[footer]),
                ],
                Actions = [.. actions],
            },
            () => RoundPosts.Doorway(turn.Texts)
        );

    private static AdaptiveContainer Notice(string notice) =>
        new() { Style = AdaptiveContainerStyle.Emphasis, Items = [new AdaptiveTextBlock(notice)] };
}
