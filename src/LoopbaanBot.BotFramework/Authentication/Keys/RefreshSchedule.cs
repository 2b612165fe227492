namespace LoopbaanBot.BotFramework.Authentication.Keys;

/// <summary>
/// When the keys may be fetched again. Measured in timestamps: a wall clock that jumps back must not stop refreshing.
/// </summary>
internal sealed class RefreshSchedule(TimeProvider time)
{
    private static readonly TimeSpan MinimumGap = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private long _last;
    private int _failures;
    private TimeSpan _pause = TimeSpan.Zero;

    public bool IsDue => _pause == TimeSpan.Zero || time.GetElapsedTime(_last) >= _pause;

    public void Succeeded()
    {
        _failures = 0;
        Wait(MinimumGap);
    }

    public void Failed()
    {
        var pause = FirstPause * (1 << Math.Min(_failures, 10));
        _failures++;
        Wait(pause < LongestPause ? pause : LongestPause);
    }

    private void Wait(TimeSpan pause)
    {
        _last = time.GetTimestamp();
        _pause = pause;
    }
}
