using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>The steps of sharing: what, with whom and until when, exactly this, done. All views.</summary>
internal static class ShareViews
{
    /// <summary>What fits in one card with room to spare.</summary>
    private const int MostListed = 60;

    public static View Choose(TeacherTurn turn, IReadOnlyList<ShareableItem> items) =>
        Card(
            turn,
            "share.choose",
            [
                items.Count == 0
                    ? new AdaptiveTextBlock(turn.Texts["share.nothing"])
                    : new AdaptiveChoiceSetInput(ItemText.Key)
                    {
                        Label = turn.Texts["share.chooseItem"],
                        Style = AdaptiveChoiceInputStyle.Expanded,
                        Choices =
                        [
                            .. items
                                .Take(MostListed)
                                .Select(item => new AdaptiveChoice(
                                    OwnCard.Title(item.Title),
                                    ItemText.Write(item.Item)
                                )),
                        ],
                    },
            ],
            [
                .. items.Count == 0
                    ? Array.Empty<AdaptiveExecuteAction>()
                    :
                    [
                        ShareItemSubmit
                            .WriteForChosen()
                            .ToAction(turn.Texts["share.next"], AdaptiveActionStyle.Positive),
                    ],
                Verbs.OpenSharing.ToAction(turn.Texts["sharing.title"]),
            ]
        );

    public static View Form(TeacherTurn turn, ShareScene scene, ShareChoice choice, DateOnly today, string? refusal) =>
        scene.People.Count == 0
            ? Card(
                turn,
                "share.title",
                [new AdaptiveTextBlock(turn.Texts["circle.empty"])],
                [AddMember.Command.ToAction(turn.Texts["circle.add"], AdaptiveActionStyle.Positive)]
            )
            : Card(
                turn,
                "share.title",
                [
                    .. CircleViews.Notice(refusal),
                    CardText.Own(scene.Drawn.Title),
                    CircleViews.ChooseMember(
                        turn.Texts,
                        scene.People,
                        scene.Groups,
                        ShareChoice.PersonKey,
                        choice.Person
                    ),
                    Until(turn.Texts, choice, today),
                    CardText.Small(turn.Texts["share.note"]),
                ],
                [
                    PreviewSubmit.Write(scene.Item).ToAction(turn.Texts["share.preview"], AdaptiveActionStyle.Positive),
                    OpenCircle.Command.ToAction(turn.Texts["sharing.circle"]),
                    Verbs.OpenSharing.ToAction(turn.Texts["share.cancel"]),
                ]
            );

    /// <summary>"Dit ziet …": the same lines as the recipient will get, and what the recipient is told beside them.</summary>
    public static View Preview(TeacherTurn turn, ShareScene scene, ShareTarget target)
    {
        var choice = new ShareChoice(target.Picked, $"{target.Until:yyyy-MM-dd}");
        return Card(
            turn,
            "share.check",
            [
                CardText.Own(turn.Texts["share.sees", ("name", target.Names), ("date", target.Until)]),
                .. ReceivedViews.ItemBody(turn.Content, target.Drawn, SenderName(turn)),
                CardText.Small(turn.Texts["share.tells"]),
                .. scene.Item.Kind == ItemKind.LearningQuestion
                    ? []
                    : new AdaptiveElement[] { CardText.Small(turn.Texts["share.follows"]) },
            ],
            [
                new GiveSubmit(scene.Item, choice)
                    .Write()
                    .ToAction(turn.Texts["share.give"], AdaptiveActionStyle.Positive),
                new ShareItemSubmit(scene.Item, choice).Write().ToAction(turn.Texts["share.change"]),
                Verbs.OpenSharing.ToAction(turn.Texts["share.cancel"]),
            ]
        );
    }

    public static View Given(TeacherTurn turn, ShareTarget target) =>
        Card(
            turn,
            "share.done",
            [
                CardText.Own(turn.Texts["share.given", ("name", target.Names), ("date", target.Until)]),
                new AdaptiveTextBlock(turn.Texts["share.card", ("name", target.Names)]),
            ],
            [
                OpenShares.Command.ToAction(turn.Texts["sharing.given"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
        );

    /// <summary>The teacher's own name in Teams; nobody can type another one.</summary>
    public static string? SenderName(TeacherTurn turn) =>
        turn.Context.Activity.From?.Name is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : null;

    private static AdaptiveDateInput Until(Texts texts, ShareChoice choice, DateOnly today) =>
        new(ShareChoice.UntilKey)
        {
            Label = texts["share.until"],
            Value = DateOnly.TryParseExact(choice.Until, "yyyy-MM-dd", out var day) ? day : ShareTerm.Default(today),
            Min = today,
            Max = ShareTerm.Last(today),
        };

    private static View Card(
        TeacherTurn turn,
        string title,
        IReadOnlyList<AdaptiveElement> body,
        IReadOnlyList<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts[title]), .. body],
                Actions = [.. buttons],
            },
            SharingPosts.Doorway(turn.Texts)
        );
}
