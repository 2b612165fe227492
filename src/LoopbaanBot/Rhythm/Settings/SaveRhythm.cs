using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>Keeps the chosen moment and dose. The same choice twice changes nothing.</summary>
internal sealed class SaveRhythm(RhythmBook book) : ICardAction
{
    public string Verb => RhythmVerbs.Save.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (state, form) = (await book.FindAsync(turn, cancellationToken), RhythmForm.Read(data));
        if (Problem(turn, form) is { } problem)
        {
            turn.Show(RhythmViews.Form(turn, state, state is null ? null : book.NextOf(state), form, problem));
            return;
        }

        var (slot, dose) = form.Choice()!.Value;
        var chosen = Choose(turn, state, slot, dose);
        if (chosen.Rhythm != state?.Rhythm && !turn.IsRepeat)
        {
            await book.KeepAsync(turn, chosen, cancellationToken);
        }

        turn.Show(RhythmViews.Form(turn, chosen, book.NextOf(chosen), null, turn.Texts["rhythm.kept"]));
    }

    private static string? Problem(TeacherTurn turn, RhythmForm form) =>
        form.Choice() is not { } choice ? turn.Texts["rhythm.choose"]
        : turn.Teacher.Profile.WorkingDays.Includes(choice.Slot.Day) ? null
        : turn.Texts["rhythm.freeDay", ("day", RhythmWords.Day(turn.Texts, choice.Slot.Day).ToString())];

    private RhythmState Choose(TeacherTurn turn, RhythmState? state, WeeklySlot slot, Dose dose) =>
        state is null ? RhythmBook.StateOf(turn.Teacher, CareerRhythm.Start(slot, dose, book.Now))
        : turn.IsRepeat ? state
        : state with { Rhythm = state.Rhythm.Choose(slot, dose, book.Now) };
}
