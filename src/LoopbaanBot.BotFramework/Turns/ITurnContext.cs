using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>One incoming activity and everything that is sent because of it.</summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    Activity Activity { get; }

    /// <summary>Objects that middleware shares for the length of this turn, one per type.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>True once something other than a typing indicator was sent.</summary>
    bool Responded { get; }

    /// <summary>The answer to an invoke; it travels in the HTTP response, never through the connector.</summary>
    InvokeResponse? InvokeResponse { get; set; }

    /// <summary>The HTTP status for a turn that is no invoke: 200 unless nothing could be kept (503).</summary>
    int StatusCode { get; set; }

    Task<ResourceResponse?> SendActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task<ResourceResponse?> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken);
}
