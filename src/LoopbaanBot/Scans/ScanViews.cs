using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Scans;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Scans;

/// <summary>One's own marks over time: a line each, and a sentence each that says the same.</summary>
internal static class ScanViews
{
    public static View Read(TeacherTurn turn, ScanHistory history, DateOnly today) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["scan.title"]),
                    .. history.Scans.Count == 0
                        ? [new AdaptiveTextBlock(turn.Texts["scan.none"])]
                        : new ScanPicture(turn.Content, history).Draw(),
                    .. Due(turn, history, today),
                    CardText.Small(turn.Texts["scan.note"]),
                ],
                Actions = [.. Buttons(turn, history, today)],
            },
            ScanCards.Doorway(turn.Texts)
        );

    /// <param name="question">A text id.</param>
    public static View AskDelete(TeacherTurn turn, string question = "scan.deleteConfirm") =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body = [CardText.Heading(turn.Texts["scan.title"]), new AdaptiveTextBlock(turn.Texts[question])],
                Actions =
                [
                    DeleteScans.Sure.ToAction(turn.Texts["scan.deleteYes"], AdaptiveActionStyle.Destructive),
                    OpenScans.Command.ToAction(turn.Texts["scan.deleteNo"]),
                ],
            },
            ScanCards.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Due(TeacherTurn turn, ScanHistory history, DateOnly today) =>
        (history.Scans.Count, history.Due(today)) switch
        {
            (0, _) or (_, null) => [],
            (_, ScanKind.Steering) => [new AdaptiveTextBlock(turn.Texts["scan.dueSteering"])],
            _ => [new AdaptiveTextBlock(turn.Texts["scan.dueFull"])],
        };

    /// <summary>What fits this day stands out; both are always there.</summary>
    private static IEnumerable<AdaptiveExecuteAction> Buttons(TeacherTurn turn, ScanHistory history, DateOnly today)
    {
        var due = history.Due(today);
        yield return BeginSubmit
            .Write(ScanDialog.DialogId)
            .ToAction(turn.Texts["scan.button"], StyleOf(due, ScanKind.Full));
        if (history.Scans.Count > 0)
        {
            yield return BeginSubmit
                .Write(ScanDialog.DialogId, ScanTopic.Steering)
                .ToAction(turn.Texts["scan.steering"], StyleOf(due, ScanKind.Steering));
            yield return DeleteScans.Ask.ToAction(turn.Texts["scan.delete"]);
        }

        yield return Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]);
    }

    private static AdaptiveActionStyle StyleOf(ScanKind? due, ScanKind kind) =>
        due == kind ? AdaptiveActionStyle.Positive : AdaptiveActionStyle.Default;
}
