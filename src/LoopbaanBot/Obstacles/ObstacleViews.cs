using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Obstacles.Talk;

namespace LoopbaanBot.Obstacles;

/// <summary>What stands in the way, and one help for each cause.</summary>
internal static class ObstacleViews
{
    public static View Read(TeacherTurn turn, ObstacleCheck check) =>
        Of(
            turn,
            [
                new AdaptiveTextBlock(turn.Texts["obstacles.kept", ("date", check.On)]) { IsSubtle = true },
                .. FormLines.Draw(turn.Texts, ObstacleLines.Of(turn.Texts, check)),
                CardText.Small(turn.Texts["obstacles.replaces"]),
            ],
            [
                HeavySubmit.Press.ToAction(turn.Texts["heavy.button"]),
                Begin(turn, "obstacles.again", AdaptiveActionStyle.Default),
                DeleteObstacles.Ask.ToAction(turn.Texts["obstacles.delete"]),
                Menu(turn),
            ]
        );

    public static View None(TeacherTurn turn) =>
        Of(
            turn,
            [new AdaptiveTextBlock(turn.Texts["obstacles.none"])],
            [
                Begin(turn, "obstacles.button", AdaptiveActionStyle.Positive),
                HeavySubmit.Press.ToAction(turn.Texts["heavy.button"]),
                Menu(turn),
            ]
        );

    public static View AskDelete(TeacherTurn turn) =>
        Of(
            turn,
            [new AdaptiveTextBlock(turn.Texts["obstacles.deleteConfirm"])],
            [
                DeleteObstacles.Sure.ToAction(turn.Texts["obstacles.deleteYes"], AdaptiveActionStyle.Destructive),
                OpenObstacles.Command.ToAction(turn.Texts["obstacles.deleteNo"]),
            ]
        );

    private static View Of(
        TeacherTurn turn,
        IReadOnlyList<AdaptiveElement> says,
        IReadOnlyList<AdaptiveExecuteAction> buttons
    ) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["obstacles.title"]),
                    .. says,
                    CardText.Small(turn.Texts["talk.private"]),
                ],
                Actions = [.. buttons],
            },
            ObstacleCards.Doorway(turn.Texts)
        );

    private static AdaptiveExecuteAction Begin(TeacherTurn turn, string text, AdaptiveActionStyle style) =>
        BeginSubmit.Write(ObstacleDialog.DialogId).ToAction(turn.Texts[text], style);

    private static AdaptiveExecuteAction Menu(TeacherTurn turn) => Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]);
}
