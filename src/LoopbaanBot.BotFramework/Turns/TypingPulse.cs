using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Turns;

/// <summary>
/// Sends typing indicators on a timer until it is disposed; the last one is cancelled if it is still under way.
/// </summary>
internal sealed class TypingPulse : IAsyncDisposable
{
    private readonly ITurnContext _turnContext;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private CancellationTokenSource? _stop;
    private Task _sending = Task.CompletedTask;
    private bool _over;

    public TypingPulse(ITurnContext turnContext, TimeProvider time, TimeSpan delay, TimeSpan period)
    {
        _turnContext = turnContext;
        _timer = time.CreateTimer(static state => ((TypingPulse)state!).Beat(), this, delay, period);
    }

    public async ValueTask DisposeAsync()
    {
        Task sending;
        lock (_gate)
        {
            _over = true;
            sending = _sending;
        }

        await _timer.DisposeAsync();
        if (_stop is not null)
        {
            await _stop.CancelAsync();
        }

        await sending;
        _stop?.Dispose();
    }

    private void Beat()
    {
        lock (_gate)
        {
            if (!_over && _sending.IsCompleted)
            {
                _stop ??= new CancellationTokenSource();
                _sending = SendAsync(_stop.Token);
            }
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        }
#pragma warning disable CA1031 // Any failure at all, see below.
        catch (Exception)
        {
            // An indicator is a courtesy: whatever goes wrong with it must not touch the turn.
        }
#pragma warning restore CA1031
    }
}
