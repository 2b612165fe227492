using System.Collections.Concurrent;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>Remembers for a few minutes what took a call to find out, so that eight presses at once ask once.</summary>
internal sealed class Lately<TKey, TValue>(TimeProvider time, TimeSpan life)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (DateTimeOffset Until, Lazy<Task<TValue>> Value)> _known = new();

    public async Task<TValue> GetAsync(TKey key, Func<Task<TValue>> find)
    {
        var now = time.GetUtcNow();
        var entry = _known.AddOrUpdate(
            key,
            _ => (now + life, new Lazy<Task<TValue>>(find)),
            (_, known) => known.Until > now ? known : (now + life, new Lazy<Task<TValue>>(find))
        );
        try
        {
            return await entry.Value.Value;
        }
        catch
        {
            // What failed is asked again by the next one.
            _known.TryRemove(KeyValuePair.Create(key, entry));
            throw;
        }
        finally
        {
            DropOld(now);
        }
    }

    private void DropOld(DateTimeOffset now)
    {
        foreach (var entry in _known.Where(entry => entry.Value.Until <= now))
        {
            _known.TryRemove(entry);
        }
    }
}
