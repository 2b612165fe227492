using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Groups;

namespace LoopbaanBot.Delivery;

/// <summary>The one place from which something leaves for a group: cards and sentences without personal words.</summary>
internal sealed class GroupDelivery(IServiceProvider services, ILogger<GroupDelivery> logger)
{
    /// <summary>Found late: the adapter runs the turns, and a turn in a group may end with a card for all.</summary>
    private BotAdapter Adapter => services.GetRequiredService<BotAdapter>();

    /// <returns>The id of the card; null when it could not be posted, or nobody knows whether it was.</returns>
    public async Task<string?> PostAsync(
        GroupPlace place,
        PostedCard card,
        Language language,
        CancellationToken cancellationToken
    )
    {
        string? sent = null;
        await ContinueAsync(
            place,
            async (turn, token) => sent = (await turn.SendActivityAsync(Outgoing.Card(card, language), token))?.Id,
            cancellationToken
        );
        return sent;
    }

    /// <summary>Puts another card in the place of one that stands there, for everybody.</summary>
    public Task ReplaceAsync(
        GroupPlace place,
        string activityId,
        PostedCard card,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var activity = Outgoing.Card(card, language);
        activity.Id = activityId;
        return ContinueAsync(place, (turn, token) => turn.UpdateActivityAsync(activity, token), cancellationToken);
    }

    public Task SayAsync(GroupPlace place, Wording words, CancellationToken cancellationToken) =>
        ContinueAsync(place, (turn, token) => turn.SendActivityAsync(Outgoing.Text(words), token), cancellationToken);

    private async Task ContinueAsync(
        GroupPlace place,
        Func<ITurnContext, CancellationToken, Task> send,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await Adapter.ContinueConversationAsync(
                place.ToReference(),
                (turn, token) => send(turn, token),
                cancellationToken
            );
        }
        catch (ConnectorException refused)
        {
            Log.NotDelivered(logger, refused.Disposition.ToString(), refused.Code);
        }
    }
}
