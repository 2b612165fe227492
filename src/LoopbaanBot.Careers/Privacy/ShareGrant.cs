using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>
/// The permission to read one item, for one person, until and including one day. It is never a copy: who reads sees
/// the item as it is then, and nothing once the grant has ended.
/// </summary>
/// <param name="Role">What the recipient was to the teacher when the teacher shared.</param>
/// <param name="SenderName">The teacher's name in Teams, shown to the recipient above the item; null when unknown.</param>
/// <param name="Openings">When the recipient opened it, oldest first; for the teacher alone.</param>
public sealed record ShareGrant(
    GrantId Id,
    ItemRef Item,
    PersonId Recipient,
    CircleRole Role,
    string? SenderName,
    DateOnly GrantedOn,
    DateOnly Until,
    DateOnly? WithdrawnOn,
    IReadOnlyList<DateTimeOffset> Openings
)
{
    /// <summary>Older openings are dropped, so that a grant that is read daily stays small.</summary>
    public const int MostOpenings = 30;

    /// <summary>It belongs to a talk with a manager and ends with it; what is shared by itself is another grant.</summary>
    public bool IsOfTalk { get; init; }

    /// <summary>True until the end of the last day, unless the teacher took it back.</summary>
    public bool IsLive(DateOnly today) => WithdrawnOn is null && today <= Until;

    /// <summary>Moves the last day, as when the same item is shared with the same person again.</summary>
    /// <exception cref="InvalidOperationException">It was taken back: that ends it for good.</exception>
    public ShareGrant Extend(DateOnly until) =>
        WithdrawnOn is null
            ? this with
            {
                Until = until,
            }
            : throw new InvalidOperationException("What was taken back is shared anew, not extended.");

    /// <summary>Takes it back. A second press changes nothing: the first day stays.</summary>
    public ShareGrant Withdraw(DateOnly today) => WithdrawnOn is null ? this with { WithdrawnOn = today } : this;

    /// <summary>Notes that the recipient opened it. Opening twice within a minute is one opening.</summary>
    public ShareGrant Open(DateTimeOffset moment) =>
        Openings.Count > 0 && moment - Openings[^1] < TimeSpan.FromMinutes(1)
            ? this
            : this with
            {
                Openings = [.. Openings.TakeLast(MostOpenings - 1), moment],
            };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Item.Kind).Append(", ").Append(Role);
        return true;
    }
}
