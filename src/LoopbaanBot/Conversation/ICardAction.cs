using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation;

/// <summary>What happens when a button with this verb is pressed.</summary>
internal interface ICardAction
{
    string Verb { get; }

    Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken);
}
