using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>An answer that is one card without personal words: shown to a button, posted where it was asked in words.</summary>
internal abstract class OpensCard(CardCommand button) : ICardAction, ITextCommand
{
    public string Verb => button.Verb;

    public abstract bool Answers(Command command);

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) => OpenAsync(turn);

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken) => OpenAsync(turn);

    protected abstract PostedCard CardFor(TeacherTurn turn);

    private Task OpenAsync(TeacherTurn turn)
    {
        turn.ShowOrPost(CardFor(turn));
        return Task.CompletedTask;
    }
}
