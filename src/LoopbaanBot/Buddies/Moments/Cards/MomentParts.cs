using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Buddies.Moments.Cards;

/// <summary>What the views of moments and mirrors have in common.</summary>
internal static class MomentParts
{
    public static IEnumerable<AdaptiveElement> Notice(string? notice) =>
        notice is null
            ? []
            : [new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Items = [CardText.Own(notice)] }];

    /// <summary>The frame of a view; no card by itself.</summary>
    internal static View View(
        TeacherTurn turn,
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(title), .. Notice(notice), .. body],
                Actions = [.. actions, OpenMoments.Command.ToAction(turn.Texts["moment.back"])],
            },
            MomentPosts.Doorway(turn.Texts)
        );

    public static AdaptiveElement Buttons(params AdaptiveAction[] actions) => new AdaptiveActionSet(actions);
}
