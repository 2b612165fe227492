namespace LoopbaanBot.Tests.Conversation.Terminal;

/// <summary>Gives its lines, then is interrupted while it waits for one that never comes.</summary>
internal sealed class InterruptedReader(CancellationTokenSource ending, params string[] lines) : TextReader
{
    private readonly Queue<string> _lines = new(lines);
    private readonly ManualResetEventSlim _over = new();

    public override string? ReadLine()
    {
        if (_lines.TryDequeue(out var line))
        {
            return line;
        }

        ending.Cancel();
        _over.Wait(CancellationToken.None);
        return null;
    }

    protected override void Dispose(bool disposing)
    {
        _over.Set();
        base.Dispose(disposing);
    }
}
