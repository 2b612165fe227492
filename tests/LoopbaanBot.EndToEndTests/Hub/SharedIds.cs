using System.Globalization;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>
/// What the hub calls a message that stands in several Playgrounds, each of which has a name of its own for it. A
/// thread is called after its first message, so it needs no names beside these.
/// </summary>
internal sealed class SharedIds
{
    private const string Root = ";messageid=";

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Seat, string Own), string> _shared = [];
    private readonly Dictionary<(string Seat, string Shared), string> _own = [];

    // Teams counts milliseconds too; starting far from today keeps the two apart in a log.
    private long _last = 1_600_000_000_000;

    public string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    public void Bind(string shared, string seat, string own)
    {
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

    /// <summary>Null for what came from nowhere but this seat.</summary>
    public string? SharedOf(string seat, string own)
    {
        lock (_gate)
        {
            return _shared.GetValueOrDefault((seat, own));
        }
    }

    /// <summary>The same conversation as this seat knows it; null when its thread does not stand there.</summary>
    public string? OwnConversation(string seat, string conversation) =>
        ThreadOf(conversation) is not { } thread ? conversation
        : OwnOf(seat, thread.Message) is { } own ? thread.Channel + Root + own
        : null;

    /// <summary>The same conversation for everybody; a thread that somebody began gets a name here.</summary>
    public string SharedConversation(string seat, string conversation)
    {
        if (ThreadOf(conversation) is not { } thread)
        {
            return conversation;
        }

        var shared = SharedOf(seat, thread.Message);
        if (shared is null)
        {
            Bind(shared = Next(), seat, thread.Message);
        }

        return thread.Channel + Root + shared;
    }

    public static (string Channel, string Message)? ThreadOf(string conversation) =>
        conversation.Split(Root) is [var channel, var message] ? (channel, message) : null;

    public static string Thread(string channel, string message) => channel + Root + message;
}
