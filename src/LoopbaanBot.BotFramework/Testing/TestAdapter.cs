using System.Globalization;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Testing;

/// <summary>A channel in memory: hands activities to the bot and remembers what the bot does.</summary>
/// <remarks>Turns of one adapter run one after another; the lists are not for several threads.</remarks>
public sealed class TestAdapter(TimeProvider? timeProvider = null) : BotAdapter
{
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;
    private readonly Queue<Activity> _unread = [];
    private readonly List<Activity> _sent = [];
    private readonly List<Activity> _updated = [];
    private readonly List<string> _deleted = [];
    private int _lastId;

    public ChannelAccount User { get; set; } =
        new()
        {
            Id = "29:user",
            Name = "User",
            AadObjectId = "00000000-0000-0000-0000-000000000100",
        };

    public ChannelAccount Bot { get; set; } = new() { Id = "28:bot", Name = "Bot" };

    public ConversationAccount Conversation { get; set; } =
        new()
        {
            Id = "a:conversation",
            ConversationType = ConversationTypes.Personal,
            TenantId = "00000000-0000-0000-0000-0000000000aa",
        };

    public string? Locale { get; set; } = "nl-NL";

    public string ChannelId { get; set; } = "msteams";

    public string ServiceUrl { get; set; } = "https://test.invalid/";

    /// <summary>Everything the bot sent, typing indicators included, in order.</summary>
    public IReadOnlyList<Activity> Sent => _sent;

    public IReadOnlyList<Activity> Updated => _updated;

    /// <summary>The ids of what the bot took away.</summary>
    public IReadOnlyList<string> Deleted => _deleted;

    /// <summary>The oldest activity that was sent and not yet taken here; null when there is none.</summary>
    public Activity? GetNextReply() => _unread.TryDequeue(out var next) ? next : null;

    /// <summary>Runs a turn; addresses and id are filled in where the activity has none.</summary>
    public async Task<TestTurn> ProcessActivityAsync(
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        var turnContext = new TurnContext(this, Address(activity));
        var ran = await RunPipelineAsync(turnContext, callback, cancellationToken);
        if (activity.Type != ActivityTypes.Invoke)
        {
            return new TestTurn(turnContext.StatusCode, null);
        }

        var answer = turnContext.InvokeResponse ?? new InvokeResponse(ran ? 501 : 200);
        return new TestTurn(answer.Status, answer);
    }

    /// <summary>A conversation reference to the current user, conversation and bot.</summary>
    public ConversationReference GetConversationReference() =>
        Address(new Activity { Type = ActivityTypes.Event }).GetConversationReference();

    public override Task<ResourceResponse?> SendActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        activity.Id = NextId();
        activity.Timestamp = _time.GetUtcNow();
        _sent.Add(activity);
        _unread.Enqueue(activity);
        return Task.FromResult<ResourceResponse?>(new ResourceResponse { Id = activity.Id });
    }

    public override Task<ResourceResponse?> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        _updated.Add(activity);
        return Task.FromResult<ResourceResponse?>(new ResourceResponse { Id = activity.Id });
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        _deleted.Add(reference.ActivityId!);
        return Task.CompletedTask;
    }

    private Activity Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.Id ??= NextId();
        activity.ChannelId ??= ChannelId;
        activity.ServiceUrl ??= ServiceUrl;
        activity.Conversation ??= Conversation;
        activity.From ??= User;
        activity.Recipient ??= Bot;
        activity.Locale ??= Locale;
        activity.Timestamp ??= _time.GetUtcNow();
        return activity;
    }

    private string NextId() => (++_lastId).ToString(CultureInfo.InvariantCulture);
}
