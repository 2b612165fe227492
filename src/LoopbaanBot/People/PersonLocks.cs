using System.Collections.Concurrent;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.People;

/// <summary>Lets one turn of a person run at a time in this process; between processes the ETag decides.</summary>
internal sealed class PersonLocks : KeyedLocks<PersonId>;

/// <summary>Lets one piece of work on a key run at a time in this process.</summary>
internal class KeyedLocks<TKey>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new();

    public async ValueTask<Held> EnterAsync(TKey key, CancellationToken cancellationToken)
    {
        var entry = Join(key);
        try
        {
            await entry.Gate.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(key, entry);
            throw;
        }

        return new Held(this, key, entry);
    }

    private Entry Join(TKey key)
    {
        while (true)
        {
            var entry = _entries.GetOrAdd(key, static _ => new Entry());
            lock (entry)
            {
                if (!entry.Gone)
                {
                    entry.Users++;
                    return entry;
                }
            }
        }
    }

    private void Leave(TKey key, Entry entry)
    {
        lock (entry)
        {
            if (--entry.Users == 0)
            {
                entry.Gone = true;
                _entries.TryRemove(key, out _);
            }
        }
    }

    internal sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }

        public bool Gone { get; set; }
    }

    internal readonly struct Held(KeyedLocks<TKey> locks, TKey key, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Gate.Release();
            locks.Leave(key, entry);
        }
    }
}
