using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Privacy.Export;

/// <summary>Offers everything that is kept of somebody, to read and to take along, by links that work once.</summary>
internal sealed class TakeAlong(OneTimeLinks links) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("data.export");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!turn.CanShow)
        {
            // The links open the data, so where no view can travel there are none.
            turn.Post(DataPosts.Doorway(turn.Texts));
            return;
        }

        var me = turn.Teacher.Id;
        var page = await links.OfferAsync(me, ExportPage.Name, cancellationToken);
        var json = await links.OfferAsync(me, ExportJson.Name, cancellationToken);
        turn.Show(DataViews.Links(turn, page, json));
    }
}
