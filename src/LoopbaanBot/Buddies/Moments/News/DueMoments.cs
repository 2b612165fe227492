using System.Globalization;
using LoopbaanBot.Delivery.Moments;

namespace LoopbaanBot.Buddies.Moments.News;

/// <summary>Tells what a killed process did not tell.</summary>
internal sealed class TellMoment(MomentNews news) : IDueMoment
{
    public const string Name = "buddymoment-tell";

    public string Kind => Name;

    public Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        MomentKey.Parse(id) is { } key ? news.TellAsync(key, cancellationToken) : Task.CompletedTask;
}

/// <summary>The day after a moment: asks the group whether it took place.</summary>
internal sealed class OverdueMoments(MomentNews news) : IDueMoment
{
    public const string Name = "buddymoment-overdue";

    public string Kind => Name;

    public static string Write(MomentKey key, int round) =>
        string.Create(CultureInfo.InvariantCulture, $"{round}/{key}");

    public Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken) =>
        id.Split('/', 2) is [var number, var text]
        && int.TryParse(number, CultureInfo.InvariantCulture, out var round)
        && MomentKey.Parse(text) is { } key
            ? news.RemindAsync(key, round, cancellationToken)
            : Task.CompletedTask;
}
