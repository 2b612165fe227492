namespace LoopbaanBot.BotFramework.Turns;

/// <summary>How much <see cref="DeduplicationMiddleware"/> remembers.</summary>
public sealed class DeduplicationOptions
{
    /// <summary>How long a turn is remembered. Default 10 minutes; repeats were seen after 15 to 30 seconds.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many turns are remembered, at least 1. Default 10,000; the oldest is forgotten first.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>
    /// How many bytes of invoke answers are kept to repeat. Default 4 MiB, a thousand cards: a minute of a busy bot.
    /// The oldest is forgotten first.
    /// </summary>
    public long MaxAnswerBytes { get; init; } = 4 * 1024 * 1024;
}
