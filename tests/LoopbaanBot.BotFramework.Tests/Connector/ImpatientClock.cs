namespace LoopbaanBot.BotFramework.Tests.Connector;

/// <summary>A clock on which every wait is over at once and written down; only a timeout never comes.</summary>
internal sealed class ImpatientClock(TimeSpan timeout) : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 1, 20, 15, 30, 0, TimeSpan.Zero);

    private readonly List<TimeSpan> _waits = [];

    public IReadOnlyList<TimeSpan> Waits => _waits;

    public override DateTimeOffset GetUtcNow() => Start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != timeout)
        {
            _waits.Add(dueTime);
            ThreadPool.UnsafeQueueUserWorkItem(_ => callback(state), null);
        }

        return new NoTimer();
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
