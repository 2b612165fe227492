using System.Globalization;

namespace LoopbaanBot.EndToEndTests.Hub.Conversations;

/// <summary>
/// What the hub calls the messages and threads that stand in several Playgrounds, each of which has its own names.
/// </summary>
internal sealed class SharedIds
{
    private const string Root = ";messageid=";

    // Teams counts milliseconds too; starting far from today keeps the two apart in a log.
    private long _last = 1_600_000_000_000;

    public Names Messages { get; } = new();

    /// <summary>Apart from the messages: for who joins late, a thread begins with a message from the middle of it.</summary>
    public Names Threads { get; } = new();

    public string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same conversation as this seat knows it; null when its thread does not stand there.</summary>
    public string? OwnConversation(string seat, string conversation) =>
        ThreadOf(conversation) is not { } thread ? conversation
        : (Threads.OwnOf(seat, thread.Message) ?? Messages.OwnOf(seat, thread.Message)) is { } own
            ? Thread(thread.Channel, own)
        : null;

    /// <summary>The same conversation for everybody; a thread that somebody began gets a name here.</summary>
    public string SharedConversation(string seat, string conversation)
    {
        if (ThreadOf(conversation) is not { } thread)
        {
            return conversation;
        }

        var shared = Threads.SharedOf(seat, thread.Message) ?? Messages.SharedOf(seat, thread.Message);
        if (shared is null)
        {
            Threads.Bind(shared = Next(), seat, thread.Message);
        }

        return Thread(thread.Channel, shared);
    }

    public static (string Channel, string Message)? ThreadOf(string conversation) =>
        conversation.Split(Root) is [var channel, var message] ? (channel, message) : null;

    public static string Thread(string channel, string message) => channel + Root + message;
}

/// <summary>One name for all, and the name of each seat beside it.</summary>
internal sealed class Names
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Seat, string Own), string> _shared = [];
    private readonly Dictionary<(string Seat, string Shared), string> _own = [];
    private readonly HashSet<(string Seat, string Own)> _covered = [];

    /// <param name="own">Null where the seat gave it none.</param>
    public void Bind(string shared, string seat, string? own)
    {
        if (own is null)
        {
            return;
        }

        lock (_gate)
        {
            _shared[(seat, own)] = shared;
            _own[(seat, shared)] = own;
        }
    }

    /// <summary>Null for what this seat does not have.</summary>
    public string? OwnOf(string seat, string shared)
    {
        lock (_gate)
        {
            return _own.GetValueOrDefault((seat, shared));
        }
    }

    /// <summary>From now on this seat shows the answer to a button where the message was.</summary>
    public void Cover(string seat, string own)
    {
        lock (_gate)
        {
            _covered.Add((seat, own));
        }
    }

    public bool IsCovered(string seat, string own)
    {
        lock (_gate)
        {
            return _covered.Contains((seat, own));
        }
    }

    /// <summary>Null for what came from nowhere but this seat.</summary>
    public string? SharedOf(string seat, string own)
    {
        lock (_gate)
        {
            return _shared.GetValueOrDefault((seat, own));
        }
    }
}
