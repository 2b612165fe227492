using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Opens the form of a kept reflection.</summary>
internal sealed class EditEntry(ReflectionStore store) : ICardAction
{
    public string Verb => EditSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            EditSubmit.Parse(data) is { } edit
            && await store.FindAsync(turn.Teacher.Id, edit.Reflection, cancellationToken) is { Talk: null } kept
        )
        {
            turn.Show(JournalViews.Form(turn, kept.Reflection, null, null));
        }
        else
        {
            turn.Say(turn.Word("journal.gone"));
        }
    }
}
