using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection.Journal;

/// <summary>Lists what this person wrote. Typed in the chat it posts a card that opens the list, never the list.</summary>
internal sealed class OpenJournal(ReflectionStore store, ReflectionTalk talk) : OpensView
{
    public override string Verb => Verbs.OpenJournal.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Journal;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(JournalViews.List(turn, talk.Running(turn)?.Reflection, kept));
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => JournalViews.Doorway(turn.Texts);
}
