using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>An answer that only one person may see: shown to a button. Asked in words, a card is posted that opens it.</summary>
internal abstract class OpensView : ICardAction, ITextCommand
{
    public abstract string Verb { get; }

    public abstract bool Answers(Command command);

    public abstract Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken);

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(DoorwayFor(turn));
        return Task.CompletedTask;
    }

    /// <summary>The card in the chat, which the school keeps: no personal words.</summary>
    protected abstract PostedCard DoorwayFor(TeacherTurn turn);
}
