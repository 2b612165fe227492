using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Lists what others share with this person now. What has ended is not mentioned, and forgotten on the way.</summary>
internal sealed class OpenReceived(ReceivedStore received, SharedAccess access) : ICardAction
{
    /// <summary>One write takes a hundred rows; what is left goes the next time.</summary>
    private const int MostForgotten = 50;

    public static CardCommand Command { get; } = CardCommand.Of("shared.list");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var me = turn.Teacher.Id;
        var open = new List<OpenedItem>();
        foreach (var item in await received.ListAsync(me, cancellationToken))
        {
            if (await access.ReadAsync(me, item.Owner, item.Grant, turn.Content, cancellationToken) is { } found)
            {
                open.Add(found);
            }
            else if (turn.Changes.Count < MostForgotten)
            {
                turn.Change(received.Remove(item));
            }
        }

        turn.Show(ReceivedViews.List(turn, open));
    }
}
