using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Lists what this person wrote. Typed in the chat it posts a card that opens the list, never the list.</summary>
internal sealed class OpenJournal(ReflectionStore store, ReflectionTalk talk) : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenJournal.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.Journal;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(JournalViews.List(turn, talk.Running(turn)?.Reflection, kept));
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(JournalViews.Doorway(turn.Texts));
        return Task.CompletedTask;
    }
}
