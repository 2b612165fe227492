using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>What is offered to whoever says that something weighs heavily.</summary>
internal static class HeavyViews
{
    public static View Offer(TeacherTurn turn, HeavyOffer offer, IReadOnlyList<SchoolContact> contacts) =>
        offer == HeavyOffer.PersonFirst
            ? Of(
                turn,
                "heavy.title",
                [Says(turn, "heavy.noRead"), Says(turn, "heavy.personFirst"), .. Who(turn, contacts), Day(turn)],
                []
            )
            : Of(
                turn,
                "heavy.title",
                [Says(turn, "heavy.noRead"), CardText.Question(turn.Texts["heavy.choose"]), Day(turn)],
                [
                    HeavySubmit.Person.ToAction(turn.Texts["heavy.person"], AdaptiveActionStyle.Positive),
                    HeavySubmit.SmallStep.ToAction(turn.Texts["heavy.step"]),
                ]
            );

    /// <summary>Also from the help, where nobody said that anything weighs: no signal, and nothing is remembered.</summary>
    public static View Person(TeacherTurn turn, IReadOnlyList<SchoolContact> contacts) =>
        Of(turn, "heavy.card", [.. Who(turn, contacts)], []);

    public static View SmallStep(TeacherTurn turn) =>
        Of(
            turn,
            "heavy.title",
            [Says(turn, "heavy.smallStep")],
            [HeavySubmit.Person.ToAction(turn.Texts["heavy.person"])]
        );

    private static View Of(
        TeacherTurn turn,
        string title,
        IReadOnlyList<AdaptiveElement> says,
        IReadOnlyList<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts[title]),
                    .. says,
                    Says(turn, "heavy.stop"),
                    CardText.Small(turn.Texts["heavy.private"]),
                ],
                Actions = [.. buttons, Verbs.OpenMenu.ToAction(turn.Texts["menu.button"])],
            },
            HeavyCards.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Who(TeacherTurn turn, IReadOnlyList<SchoolContact> contacts) =>
        [
            CardText.Question(turn.Texts["heavy.who"]),
            Says(turn, "heavy.anyone"),
            .. ContactLines.Of(turn.Texts, contacts),
        ];

    private static AdaptiveTextBlock Day(TeacherTurn turn) => CardText.Small(turn.Texts["heavy.day"]);

    private static AdaptiveTextBlock Says(TeacherTurn turn, string id) => new(turn.Texts[id]);
}
