using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Talks.Topics;

/// <summary>Asks for a talk in words: a card without personal words that begins it.</summary>
internal sealed class TopicCommand(CommandKind kind, TalkTopic topic, Func<TopicTalk> talk) : ITextCommand
{
    public bool Answers(Command command) => command.Kind == kind;

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        var key = new TopicKey(topic.DialogId, null);
        var (note, button) =
            talk().Running(turn) == key
                ? ("reflection.card.note", "reflection.card.open")
                : ("topic.card", "topic.begin");
        turn.Post(
            new PostedCard(
                turn.Word(topic.TitleId),
                [turn.Word(note)],
                [new PostedButton(turn.Word(button), BeginSubmit.Write(key))]
            )
        );
        return Task.CompletedTask;
    }
}
