using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>
/// What identifies a delivery. The sender belongs to it, so that nobody is ever given another's answer.
/// </summary>
internal readonly record struct TurnKey(string Conversation, string Activity, string? From, string Type);

/// <summary>A turn that was seen: under way, or over with an answer to repeat.</summary>
internal sealed class RecentTurn(TurnKey key, long startedAt)
{
    private readonly TaskCompletionSource<bool> _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TurnKey Key { get; } = key;

    public long StartedAt { get; } = startedAt;

    public InvokeResponse? InvokeResponse { get; private set; }

    public int StatusCode { get; private set; }

    public int BodyLength => InvokeResponse?.Body?.Utf8.Length ?? 0;

    /// <summary>True once it went well; false when it failed, so that whoever waits must run it anew.</summary>
    public Task<bool> Over => _over.Task;

    public void Succeed(ITurnContext turnContext)
    {
        InvokeResponse = turnContext.InvokeResponse;
        StatusCode = turnContext.StatusCode;
        _over.TrySetResult(true);
    }

    public void Fail() => _over.TrySetResult(false);
}
