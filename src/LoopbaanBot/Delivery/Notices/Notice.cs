using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>
/// Something that one person is told once, by a card of the bot's own accord: that they are invited, that somebody asks
/// to talk. It points at what it is about and holds nothing of it.
/// </summary>
/// <param name="Id">What the card carries. It counts only in the recipient's own partition, so that nobody can use the card of another.</param>
/// <param name="Kind">Which <see cref="INoticeKind"/> draws it.</param>
/// <param name="Resource">The opaque id of what it is about.</param>
/// <param name="Occasion">Which time it is told, such as a date or a version: the same thing is told once for each.</param>
/// <param name="Until">The last day on which its buttons work.</param>
internal sealed record Notice(
    Guid Id,
    string Kind,
    string Resource,
    string Occasion,
    DateOnly Until,
    DateTimeOffset ToldAt
)
{
    public const string Key = "notice";

    /// <summary>Whose partition it was read from.</summary>
    [JsonIgnore]
    public PersonId Recipient { get; init; }

    /// <summary>When a process took it on itself to send; null when nobody did.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>The posted card, to draw it again later; null when it was not sent, or nobody knows.</summary>
    public string? ActivityId { get; init; }

    public NoticeOutcome Outcome { get; init; }

    /// <summary>The id that a button of the card carries.</summary>
    [JsonIgnore]
    public (string Key, string Value) Handle => (Key, Id.ToString("N"));

    /// <summary>The same occasion gives the same id, so that telling twice is telling once.</summary>
    public static Guid IdOf(PersonId recipient, string kind, string resource, string occasion)
    {
        var name = string.Join('\n', recipient.TenantId, recipient.ObjectId, kind, resource, occasion);
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
    }
}

/// <summary>What became of a notice, for whoever helps somebody who cannot be reached.</summary>
internal enum NoticeOutcome
{
    /// <summary>Not sent yet, or being sent.</summary>
    Waiting,
    Sent,

    /// <summary>The bot knows no chat with this person: the app is not installed.</summary>
    NotInstalled,

    /// <summary>The person or an administrator keeps the bot out.</summary>
    Blocked,

    /// <summary>Teams refused the card itself.</summary>
    Refused,
}
