using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Deletes a reflection after one question whether that is meant.</summary>
internal sealed class DeleteEntry(ReflectionStore store) : ICardAction
{
    public string Verb => DeleteSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            DeleteSubmit.Parse(data) is not { } delete
            || await store.FindAsync(turn.Teacher.Id, delete.Reflection, cancellationToken) is not { } stored
        )
        {
            turn.Say(turn.Word("journal.gone"));
        }
        else if (!delete.Confirmed)
        {
            turn.Show(JournalViews.AskDelete(turn, stored.Reflection));
        }
        else
        {
            turn.Change(ReflectionStore.Remove(delete.Reflection));
            turn.Show(ReflectionViews.Discarded(turn, stored.Reflection));
            turn.ReplacePosted(ReflectionPosts.Discarded(turn.Content, stored.Reflection));
        }
    }
}
