using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Keeps a changed reflection. Refused words stay in the form.</summary>
internal sealed class SaveEntry(ReflectionStore store) : ICardAction
{
    public string Verb => SaveSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            SaveSubmit.Parse(data) is { } save
            && await store.FindAsync(turn.Teacher.Id, save.Reflection, cancellationToken) is { Talk: null } kept
        )
        {
            Save(turn, kept.Reflection, save, SaveSubmit.ToInput(data));
        }
        else
        {
            turn.Say(turn.Word("journal.gone"));
        }
    }

    private static void Save(TeacherTurn turn, CareerReflection kept, SaveSubmit save, DialogInput input)
    {
        if (save.Version != kept.Version && !turn.IsRepeat)
        {
            // The card keeps the late words; the newer ones stay kept.
            turn.Say(turn.Word("journal.changedElsewhere"));
            return;
        }

        var inputs = ReflectionForm.Prompt.Recognize(input);
        if (inputs.Error is { Kind: PromptErrorKind.TooLong } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
        }
        else if (inputs.Error is { } error)
        {
            turn.Show(JournalViews.Form(turn, kept, input, PageNotices.For(turn.Texts, error)));
        }
        else if (turn.IsRepeat)
        {
            turn.Show(ReflectionViews.Read(turn, kept));
        }
        else
        {
            Keep(turn, ReflectionForm.Apply(kept, inputs.Value!), kept);
        }
    }

    private static void Keep(TeacherTurn turn, CareerReflection changed, CareerReflection kept)
    {
        if (changed.IsEmpty)
        {
            turn.Show(JournalViews.Form(turn, kept, null, turn.Texts["summary.empty"]));
            return;
        }

        turn.Change(ReflectionStore.Put(turn.Teacher.Id, changed));
        turn.Show(ReflectionViews.Changed(turn, changed));
    }
}
