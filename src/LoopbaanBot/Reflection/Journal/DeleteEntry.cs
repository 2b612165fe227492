using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Deletes a reflection after one question whether that is meant.</summary>
internal sealed class DeleteEntry(ReflectionStore store, ReflectionTalk talk) : ICardAction
{
    public string Verb => DeleteSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            DeleteSubmit.Parse(data) is not { } delete
            || await FindAsync(turn, delete.Reflection, cancellationToken) is not { } reflection
        )
        {
            turn.Say(turn.Word("journal.gone"));
        }
        else if (!delete.Confirmed)
        {
            turn.Show(JournalViews.AskDelete(turn, reflection));
        }
        else
        {
            Delete(turn, reflection);
        }
    }

    private async Task<CareerReflection?> FindAsync(
        TeacherTurn turn,
        ReflectionId id,
        CancellationToken cancellationToken
    ) =>
        talk.Running(turn)?.Reflection is { } running && running.Id == id
            ? running
            : (await store.FindAsync(turn.Teacher.Id, id, cancellationToken))?.Reflection;

    private void Delete(TeacherTurn turn, CareerReflection reflection)
    {
        if (!talk.TryDiscard(turn, reflection.Id))
        {
            turn.Change(ReflectionStore.Remove(reflection.Id));
        }

        var card = ReflectionPosts.Deleted(turn.Content, reflection);
        turn.Show(View.Of(card, turn.Language));
        turn.ReplacePosted(card);
    }
}
