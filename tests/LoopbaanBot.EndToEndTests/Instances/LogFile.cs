using Microsoft.Extensions.Logging;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>What the bot logs, in a file.</summary>
internal sealed class LogFile(string path) : ILoggerProvider
{
    private readonly StreamWriter _file = new(path) { AutoFlush = true };

    public ILogger CreateLogger(string categoryName) => new Lines(categoryName, _file);

    public void Dispose() => _file.Dispose();

    private sealed class Lines(string category, StreamWriter file) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lock (file)
            {
                file.WriteLine($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}
