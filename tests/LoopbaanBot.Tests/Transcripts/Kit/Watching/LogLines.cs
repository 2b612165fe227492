using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>Keeps every line of the log, at every level, and shows it to the canary.</summary>
internal sealed class LogLines(Canary canary) : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = [];

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        canary.Watch("log scope", $"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        var line = $"{logLevel} {eventId}: {formatter(state, exception)} {exception}";
        canary.Watch("log", line);
        _lines.Enqueue(line);
    }

    public void Dispose() { }
}
