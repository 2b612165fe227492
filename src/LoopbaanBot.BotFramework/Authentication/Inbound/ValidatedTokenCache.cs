using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LoopbaanBot.BotFramework.Authentication.Keys;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// Tokens that were fully validated a moment ago, because a channel sends the same one with many requests. An answer
/// from here is the answer that validating again would give: it ends with the token, with its certificate, with the key
/// set that judged it, and after five minutes anyway.
/// </summary>
internal sealed class ValidatedTokenCache(TimeProvider time)
{
    public const int Capacity = 512;

    private static readonly TimeSpan LongestStay = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    internal int Count => _entries.Count;

    public bool TryGet(ReadOnlySpan<char> token, [NotNullWhen(true)] out Caller? caller)
    {
        caller = null;
        if (!_entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(token, out var entry))
        {
            return false;
        }

        if (!ReferenceEquals(entry.Store.Usable(), entry.Keys))
        {
            _entries.Clear();
            return false;
        }

        // A clock that was set back must not revive anything, so the entry has a beginning too.
        var now = time.GetUtcNow();
        caller = entry.From <= now && now < entry.Until ? entry.Caller : null;
        return caller is not null;
    }

    public void Keep(string token, Caller caller, SigningKeyStore store, KeyLookup judgedBy, DateTimeOffset expires)
    {
        if (judgedBy is not { Set: { } keys, Key: { } key })
        {
            return;
        }

        if (_entries.Count >= Capacity)
        {
            _entries.Clear();
        }

        var now = time.GetUtcNow();
        var until = Earliest(now + LongestStay, expires, key.NotAfter);
        _entries[token] = new Entry(caller, store, keys, now, until);
    }

    private static DateTimeOffset Earliest(DateTimeOffset a, DateTimeOffset b, DateTimeOffset c)
    {
        var first = a < b ? a : b;
        return first < c ? first : c;
    }

    private sealed record Entry(
        Caller Caller,
        SigningKeyStore Store,
        SigningKeySet Keys,
        DateTimeOffset From,
        DateTimeOffset Until
    );
}
