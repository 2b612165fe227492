using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Received;

/// <summary>What a recipient sees: the list, and one item to read.</summary>
internal static class ReceivedViews
{
    /// <summary>What fits in one card with room to spare.</summary>
    private const int MostListed = 60;

    public static View List(TeacherTurn turn, IReadOnlyList<OpenedItem> items) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["shared.title"]),
                    items.Count == 0 ? new AdaptiveTextBlock(turn.Texts["shared.empty"]) : Choose(turn, items),
                ],
                Actions =
                [
                    .. items.Count == 0
                        ? Array.Empty<AdaptiveExecuteAction>()
                        :
                        [
                            OpenSharedSubmit
                                .WriteForChosen()
                                .ToAction(turn.Texts["shared.view"], AdaptiveActionStyle.Positive),
                        ],
                    Verbs.OpenSharing.ToAction(turn.Texts["sharing.title"]),
                ],
            },
            SharingPosts.Doorway(turn.Texts)
        );

    public static View Item(TeacherTurn turn, OpenedItem opened) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    .. ItemBody(turn.Content, opened.Item, opened.Grant.SenderName),
                    CardText.Small(turn.Texts["shared.until", ("date", opened.Grant.Until)]),
                    CardText.Small(turn.Texts["shared.noted"]),
                ],
                Actions = [OpenReceived.Command.ToAction(turn.Texts["shared.title"])],
            },
            () => ReceivedPosts.Arrived(turn.Texts, new OpenSharedSubmit(opened.Grant.Id))
        );

    /// <summary>The same lines for the preview of the teacher and for the eyes of the recipient.</summary>
    public static IReadOnlyList<AdaptiveElement> ItemBody(LanguageContent content, SharedItem item, string? sender) =>
        [
            CardText.Heading(item.Title),
            CardText.Own(content.Texts["shared.from", ("name", SenderName(content.Texts, sender))]),
            .. item.Body,
        ];

    private static string SenderName(Texts texts, string? sender) => sender ?? texts["shared.someone"];

    private static AdaptiveChoiceSetInput Choose(TeacherTurn turn, IReadOnlyList<OpenedItem> items) =>
        new(OpenSharedSubmit.Key)
        {
            Label = turn.Texts["shared.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = items[0].Grant.Id.ToString(),
            Choices = [.. items.Take(MostListed).Select(item => Choice(turn.Texts, item))],
        };

    private static AdaptiveChoice Choice(Texts texts, OpenedItem opened) =>
        new(
            texts[
                "shared.item",
                ("name", SenderName(texts, opened.Grant.SenderName)),
                ("title", opened.Item.Title),
                ("date", opened.Grant.Until)
            ],
            opened.Grant.Id.ToString()
        );
}
