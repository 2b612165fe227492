using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rhythm.Pauses;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>"Wat heb je nodig?": one choice, and what follows from it. The choice itself is not kept.</summary>
internal static class NeedViews
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "need.title"),
            [Wording.Of(texts, "need.note")],
            [new PostedButton(Wording.Of(texts, "reflection.card.open"), NeedSubmit.Open)]
        );

    public static View Ask(TeacherTurn turn) =>
        Card(
            turn,
            [turn.Texts["need.intro"]],
            [
                Button(turn, "need.time", Need.Time),
                Button(turn, "need.explanation", Need.Explanation),
                Button(turn, "need.someone", Need.Someone),
                Button(turn, "need.rest", Need.Rest),
                Button(turn, "need.question", Need.Question),
            ]
        );

    /// <param name="parkedUntil">When questions about the career may come again; null when they do not rest.</param>
    public static View Time(TeacherTurn turn, DateOnly? parkedUntil) =>
        Advice(
            turn,
            [
                turn.Texts["need.timeDo"],
                .. parkedUntil is { } day
                    ?
                    [
                        turn.Texts[
                            "need.timeParked",
                            ("day", RhythmWords.Day(turn.Texts, day.DayOfWeek).ToString()),
                            ("date", day)
                        ],
                    ]
                    : Array.Empty<string>(),
            ]
        );

    public static View Explanation(TeacherTurn turn) => Advice(turn, [turn.Texts["need.explanationDo"]]);

    public static View Someone(TeacherTurn turn) => Advice(turn, [turn.Texts["need.someoneDo"]]);

    private static View Advice(TeacherTurn turn, IReadOnlyList<string> lines) =>
        Card(
            turn,
            lines,
            [
                NeedSubmit.Open.ToAction(turn.Texts["talk.back"]),
                PauseVerbs.Open.ToAction(turn.Texts["rhythm.pauseButton"]),
                Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
            ]
        );

    private static View Card(TeacherTurn turn, IReadOnlyList<string> lines, AdaptiveExecuteAction[] buttons) =>
        new(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["need.title"]),
                    .. lines.Select(line => new AdaptiveTextBlock(line)),
                ],
                Actions = [.. buttons],
            },
            Doorway(turn.Texts)
        );

    private static AdaptiveExecuteAction Button(TeacherTurn turn, string title, Need need) =>
        new NeedSubmit(need).Write().ToAction(turn.Texts[title]);
}
