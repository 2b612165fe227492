using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Authentication.Keys;

/// <summary>
/// The current signing keys of one issuer. One fetch at a time, however many ask; an unknown key id waits for a fetch,
/// at most one a minute; an outage is answered from memory for five days.
/// </summary>
internal sealed class SigningKeyStore(SigningKeySource source, TimeProvider time, ILogger<SigningKeyStore> logger)
{
    private static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(12);
    private static readonly TimeSpan StaleAfter = TimeSpan.FromDays(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly RefreshSchedule _schedule = new(time);
    private volatile Held? _held;

    /// <summary>The fetch under way, or the last one.</summary>
    internal Task Refreshing { get; private set; } = Task.CompletedTask;

    /// <summary>
    /// The keys in memory, if they are fresh enough to judge by. Past twelve hours it also starts a fetch, without
    /// waiting.
    /// </summary>
    public SigningKeySet? Usable()
    {
        if (_held is not { } held || time.GetElapsedTime(held.Since) is var age && age > StaleAfter)
        {
            return null;
        }

        if (age > RefreshAfter)
        {
            _ = RefreshAsync();
        }

        return held.Keys;
    }

    public async ValueTask<KeyLookup> FindAsync(string kid, CancellationToken cancellationToken)
    {
        if (Usable() is { } known && known.Find(kid) is { } key)
        {
            return new KeyLookup(known, key);
        }

        // The fetch is shared, so one caller that leaves must not end it for the others.
        await RefreshAsync().WaitAsync(cancellationToken);
        var current = Usable();
        return new KeyLookup(current, current?.Find(kid));
    }

    private Task RefreshAsync()
    {
        lock (_gate)
        {
            if (Refreshing.IsCompleted && _schedule.IsDue)
            {
                Refreshing = Task.Run(FetchAsync);
            }

            return Refreshing;
        }
    }

    private async Task FetchAsync()
    {
        using var timeout = new CancellationTokenSource(FetchTimeout, time);
        try
        {
            var keys = await source.FetchAsync(timeout.Token);
            lock (_gate)
            {
                _held = new Held(keys, time.GetTimestamp());
                _schedule.Succeeded();
            }
        }
        catch (Exception failure)
        {
            // Whatever went wrong, the answer is the same: go on with the keys in memory and try later.
            lock (_gate)
            {
                _schedule.Failed();
            }

            AuthenticationLog.KeysNotFetched(logger, failure.GetType().Name);
        }
    }

    private sealed record Held(SigningKeySet Keys, long Since);
}

/// <summary>No key set: nothing to judge by. A set without the key: nobody signs with that id.</summary>
internal readonly record struct KeyLookup(SigningKeySet? Set, SigningKey? Key);
