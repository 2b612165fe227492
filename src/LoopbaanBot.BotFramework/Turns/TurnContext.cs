using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>One turn on one adapter. What is sent goes back to where the incoming activity came from.</summary>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext
{
    public BotAdapter Adapter { get; } = adapter;

    public Activity Activity { get; } = activity;

    public TurnContextStateCollection TurnState { get; } = new();

    public bool Responded { get; private set; }

    public InvokeResponse? InvokeResponse { get; set; }

    public int StatusCode { get; set; } = 200;

    public async Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Type ??= ActivityTypes.Message;
        Address(activity);

        // Only a message can be replied to: the id of an event or an invoke is no place in a thread.
        if (Activity.Type == ActivityTypes.Message)
        {
            activity.ReplyToId ??= Activity.Id;
        }

        var response = await Adapter.SendActivityAsync(this, activity, cancellationToken);
        Responded |= activity.Type != ActivityTypes.Typing;
        return response;
    }

    public Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity.Id);
        activity.Type ??= ActivityTypes.Message;
        Address(activity);
        return Adapter.UpdateActivityAsync(this, activity, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    private void Address(Activity activity)
    {
        activity.ChannelId = Activity.ChannelId;
        activity.ServiceUrl = Activity.ServiceUrl;
        activity.Conversation = Activity.Conversation;
        activity.From = Activity.Recipient;
        activity.Recipient = Activity.From;
        activity.Locale ??= Activity.Locale;
    }
}
