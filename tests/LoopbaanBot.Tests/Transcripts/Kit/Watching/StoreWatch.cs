using Azure;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>Counts what the bot asks of its store, and breaks it on demand.</summary>
internal sealed class StoreWatch
{
    private int _reads;
    private int _writes;

    public int Reads => _reads;

    public int Writes => _writes;

    public bool RefusesReads { get; set; }

    public bool RefusesWrites { get; set; }

    /// <summary>Runs between the moment the bot decides to write and the write itself.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    public void StartsCounting() => (_reads, _writes) = (0, 0);

    public void IsDown() => (RefusesReads, RefusesWrites) = (true, true);

    public void IsBack() => (RefusesReads, RefusesWrites) = (false, false);

    public void Read()
    {
        Interlocked.Increment(ref _reads);
        Refuse(RefusesReads);
    }

    public async Task WriteAsync()
    {
        Interlocked.Increment(ref _writes);
        if (BeforeWrite is { } before)
        {
            await before();
        }

        Refuse(RefusesWrites);
    }

    public static void Refuse(bool refuses)
    {
        if (refuses)
        {
            throw new RequestFailedException(503, "The store does not answer.");
        }
    }
}
