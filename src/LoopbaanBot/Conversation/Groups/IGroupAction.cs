using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>What happens when a button with this verb is pressed in a group.</summary>
internal interface IGroupAction
{
    string Verb { get; }

    Task RunAsync(GroupTurn turn, CardData data, CancellationToken cancellationToken);
}

/// <summary>What may be asked for in words where everybody reads along: it is answered with a card that opens it.</summary>
internal interface IGroupCommand
{
    CommandKind Kind { get; }

    PostedCard CardFor(Texts texts);
}
