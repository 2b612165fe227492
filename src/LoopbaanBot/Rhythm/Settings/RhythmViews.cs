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
using LoopbaanBot.Rhythm.Pauses;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>"Mijn ritme": what holds now in plain words, and the form to change it.</summary>
internal static class RhythmViews
{
    private static readonly Dose[] s_doses = [Dose.Weekly, Dose.EveryTwoWeeks, Dose.Monthly];

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "rhythm.title"),
            [Wording.Of(texts, "rhythm.card")],
            [new PostedButton(Wording.Of(texts, "rhythm.open"), Verbs.OpenRhythm)]
        );

    /// <param name="state">Null for somebody who never chose a moment.</param>
    /// <param name="next">When the next card comes, if any.</param>
    /// <param name="shown">What stands in the inputs: what is kept, or what was just refused.</param>
    public static View Form(TeacherTurn turn, RhythmState? state, DateTime? next, RhythmForm? shown, string? notice)
    {
        var form = shown ?? Kept(turn, state);
        return new View(
            new AdaptiveCard
            {
                Lang = turn.Language.Code(),
                Body =
                [
                    CardText.Heading(turn.Texts["rhythm.title"]),
                    .. notice is null ? [] : new AdaptiveElement[] { new AdaptiveTextBlock(notice) },
                    .. Now(turn.Texts, state, next).Select(line => new AdaptiveTextBlock(line)),
                    .. Inputs(turn, state, form),
                    CardText.Small(turn.Texts["rhythm.hours"]),
                ],
                Actions = [.. Buttons(turn.Texts, state)],
            },
            Doorway(turn.Texts)
        );
    }

    private static IEnumerable<string> Now(Texts texts, RhythmState? state, DateTime? next)
    {
        if (state?.Rhythm is not { } rhythm)
        {
            yield return texts["rhythm.none"];
            yield break;
        }

        if (rhythm.IsStopped)
        {
            yield return texts["rhythm.stopped"];
            yield break;
        }

        yield return texts[
            "rhythm.now",
            ("dose", RhythmWords.DoseOf(texts, rhythm.Dose).ToString()),
            ("day", RhythmWords.Day(texts, rhythm.Slot.Day).ToString()),
            ("time", RhythmWords.Time(texts, rhythm.Slot.Time).ToString())
        ];
        yield return next is { } moment
            ? texts["rhythm.next", ("moment", RhythmWords.Moment(texts, moment).ToString())]
            : texts["rhythm.nothing"];
    }

    private static IEnumerable<AdaptiveElement> Inputs(TeacherTurn turn, RhythmState? state, RhythmForm form)
    {
        var texts = turn.Texts;
        var week = state?.Week ?? turn.Teacher.Profile.WorkingDays;
        yield return Choice(
            RhythmForm.DayId,
            texts["rhythm.dayLabel"],
            form.Day,
            week.ToList().Select(day => new AdaptiveChoice(RhythmWords.Day(texts, day).ToString(), day.ToString()))
        );
        yield return Choice(
            RhythmForm.TimeId,
            texts["rhythm.timeLabel"],
            form.Time,
            RhythmWords.Times.Select(time => new AdaptiveChoice(
                RhythmWords.Time(texts, time).ToString(),
                RhythmForm.CodeOf(time)
            ))
        );
        yield return Choice(
            RhythmForm.DoseId,
            texts["rhythm.doseLabel"],
            form.Dose,
            s_doses.Select(dose => new AdaptiveChoice(RhythmWords.DoseOf(texts, dose).ToString(), dose.ToString()))
        );
    }

    private static AdaptiveChoiceSetInput Choice(
        string id,
        string label,
        string? value,
        IEnumerable<AdaptiveChoice> choices
    )
    {
        var offered = choices.ToArray();
        return new(id)
        {
            Label = label,
            Style = AdaptiveChoiceInputStyle.Compact,
            // What was refused is not offered, so it does not stand there as if it were chosen.
            Value = offered.Any(choice => choice.Value == value) ? value : null,
            Choices = offered,
        };
    }

    private static IEnumerable<AdaptiveExecuteAction> Buttons(Texts texts, RhythmState? state)
    {
        yield return RhythmVerbs.Save.ToAction(texts["rhythm.save"], AdaptiveActionStyle.Positive);
        yield return RhythmVerbs.Ask.ToAction(texts["rhythm.ask"]);
        if (state?.Rhythm is { IsStopped: false })
        {
            yield return PauseVerbs.Open.ToAction(texts["rhythm.pauseButton"]);
            yield return RhythmVerbs.Stop.ToAction(texts["rhythm.stop"]);
        }

        yield return Verbs.OpenMenu.ToAction(texts["menu.button"]);
    }

    /// <summary>What is kept, or else a proposal: Tuesday at four, in the dose of the phase.</summary>
    private static RhythmForm Kept(TeacherTurn turn, RhythmState? state)
    {
        var proposed = LightTrack.DefaultDose(turn.Teacher.Profile.Phase);
        return state?.Rhythm is { } rhythm
            ? RhythmForm.Of(rhythm.Slot, rhythm.IsStopped ? proposed : rhythm.Dose)
            : RhythmForm.Of(new WeeklySlot(DayOfWeek.Tuesday, new TimeOnly(16, 0)), proposed);
    }
}
