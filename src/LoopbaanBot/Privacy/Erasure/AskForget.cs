using System.Globalization;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy.Data;

namespace LoopbaanBot.Privacy.Erasure;

/// <summary>The second press, which counts for ten minutes: an old card must not erase what was begun anew.</summary>
internal sealed record ForgetSubmit(DateTimeOffset AskedAt)
{
    public const string Verb = "forget.now";
    private const string Key = "asked";
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(10);

    public CardCommand Write() =>
        CardCommand.Of(Verb, (Key, AskedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));

    public bool IsFresh(DateTimeOffset now) => now - AskedAt < s_fresh && AskedAt <= now;

    public static ForgetSubmit? Parse(CardData data) =>
        long.TryParse(data[Key], CultureInfo.InvariantCulture, out var seconds)
        && seconds > 0
        && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new ForgetSubmit(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;
}

/// <summary>Says what "vergeet mij" does, and asks whether that is meant.</summary>
internal sealed class AskForget(SchoolClock clock) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("forget.ask");

    public string Verb => Command.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(DataViews.ConfirmForget(turn, clock.Now));
        return Task.CompletedTask;
    }
}

/// <summary>Erases everything about the person who pressed.</summary>
internal sealed class ForgetNow(Forgetting forgetting, SchoolClock clock) : ICardAction
{
    public string Verb => ForgetSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (ForgetSubmit.Parse(data) is { } forget && forget.IsFresh(clock.Now))
        {
            return forgetting.ForgetAsync(turn, cancellationToken);
        }

        turn.Show(DataViews.ConfirmForget(turn, clock.Now));
        return Task.CompletedTask;
    }
}
