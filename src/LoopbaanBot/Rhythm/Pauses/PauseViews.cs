using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Pauses;

/// <summary>"Even pauze": weeks of silence, or days that are busy anyway. No reason is asked.</summary>
internal static class PauseViews
{
    private const int ProposedWeeks = 2;

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "pause.title"),
            [Wording.Of(texts, "pause.card")],
            [new PostedButton(Wording.Of(texts, "rhythm.pauseButton"), PauseVerbs.Open)]
        );

    /// <summary>Posted after "nu even niet": that it is quiet, not for how long.</summary>
    public static PostedCard NotNow(Texts texts) =>
        new(
            Wording.Of(texts, "pause.title"),
            [Wording.Of(texts, "pause.notNow"), Wording.Of(texts, "pause.notNowWhere")],
            [new PostedButton(Wording.Of(texts, "rhythm.pauseButton"), PauseVerbs.Open)]
        );

    /// <param name="state">Null, or a stopped rhythm, when there is nothing to pause.</param>
    public static View Form(TeacherTurn turn, RhythmState? state, DateOnly today, string? notice = null) =>
        new(
            state is null or { Rhythm.IsStopped: true }
                ? Nothing(turn, state)
                : Card(turn, state.Rhythm, today, notice),
            Doorway(turn.Texts)
        );

    private static AdaptiveCard Nothing(TeacherTurn turn, RhythmState? state) =>
        new()
        {
            Lang = turn.Language.Code(),
            Body =
            [
                CardText.Heading(turn.Texts["pause.title"]),
                new AdaptiveTextBlock(turn.Texts[state is null ? "pause.noRhythm" : "rhythm.stopped"]),
            ],
            Actions = [Verbs.OpenRhythm.ToAction(turn.Texts["pause.choose"], AdaptiveActionStyle.Positive)],
        };

    private static AdaptiveCard Card(TeacherTurn turn, CareerRhythm rhythm, DateOnly today, string? notice) =>
        new()
        {
            Lang = turn.Language.Code(),
            Body =
            [
                CardText.Heading(turn.Texts["pause.title"]),
                .. notice is null ? [] : new AdaptiveElement[] { new AdaptiveTextBlock(notice) },
                .. Now(turn.Texts, rhythm, today).Select(line => new AdaptiveTextBlock(line)),
                new AdaptiveTextBlock(turn.Texts["pause.intro"]),
                new AdaptiveNumberInput(PauseVerbs.WeeksId)
                {
                    Label = turn.Texts["pause.weeks"],
                    Min = PauseLength.Shortest,
                    Max = PauseLength.Longest,
                    Value = ProposedWeeks,
                },
                new AdaptiveTextBlock(turn.Texts["pause.exams"]),
                new AdaptiveDateInput(PauseVerbs.FromId) { Label = turn.Texts["pause.from"], Min = today },
                new AdaptiveDateInput(PauseVerbs.ToId) { Label = turn.Texts["pause.to"], Min = today },
            ],
            Actions = [.. Buttons(turn.Texts, rhythm, today)],
        };

    private static IEnumerable<string> Now(Texts texts, CareerRhythm rhythm, DateOnly today)
    {
        if (rhythm.PausedUntil is { } until && rhythm.IsPausedOn(today))
        {
            yield return texts[
                "pause.until",
                ("day", RhythmWords.Day(texts, until.DayOfWeek).ToString()),
                ("date", until)
            ];
        }

        foreach (var period in rhythm.Quiet.Where(period => period.Until >= today))
        {
            yield return texts["pause.quietKept", ("from", period.From), ("to", period.Until)];
        }
    }

    private static IEnumerable<AdaptiveExecuteAction> Buttons(Texts texts, CareerRhythm rhythm, DateOnly today)
    {
        yield return PauseVerbs.Take.ToAction(texts["pause.take"], AdaptiveActionStyle.Positive);
        yield return PauseVerbs.Quiet.ToAction(texts["pause.quiet"]);
        if (rhythm.IsPausedOn(today) || rhythm.Quiet.Any(period => period.Until >= today))
        {
            yield return PauseVerbs.End.ToAction(texts["pause.end"]);
        }

        yield return Verbs.OpenRhythm.ToAction(texts["rhythm.title"]);
    }
}
