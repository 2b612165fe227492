using System.Collections.Concurrent;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.People;

/// <summary>Lets one turn of a person run at a time in this process; between processes the ETag decides.</summary>
internal sealed class PersonLocks
{
    private readonly ConcurrentDictionary<PersonId, Entry> _entries = new();

    public async ValueTask<Held> EnterAsync(PersonId person, CancellationToken cancellationToken)
    {
        var entry = Join(person);
        try
        {
            await entry.Gate.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(person, entry);
            throw;
        }

        return new Held(this, person, entry);
    }

    private Entry Join(PersonId person)
    {
        while (true)
        {
            var entry = _entries.GetOrAdd(person, static _ => new Entry());
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

    private void Leave(PersonId person, Entry entry)
    {
        lock (entry)
        {
            if (--entry.Users == 0)
            {
                entry.Gone = true;
                _entries.TryRemove(person, out _);
            }
        }
    }

    internal sealed class Entry
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public int Users { get; set; }

        public bool Gone { get; set; }
    }

    internal readonly struct Held(PersonLocks locks, PersonId person, Entry entry) : IDisposable
    {
        public void Dispose()
        {
            entry.Gate.Release();
            locks.Leave(person, entry);
        }
    }
}
