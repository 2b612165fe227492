using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>
/// What one person asks of the matching: whom to be with and rather not. Only the matching reads it; it stands in no
/// reason, no card of another person and no log.
/// </summary>
public sealed record BuddyWish(
    PersonId From,
    IReadOnlyList<PersonId> Near,
    IReadOnlyList<PersonId> Avoid,
    IReadOnlyList<BuddyInterest> Interests
)
{
    /// <summary>People in one list: enough to be heard, and few enough that groups can still be made.</summary>
    public const int MostPeople = 3;

    /// <summary>Interests to choose; more would say nothing.</summary>
    public const int MostInterests = 3;

    public static BuddyWish None(PersonId from) => new(from, [], [], []);

    public bool IsEmpty => Near.Count + Avoid.Count + Interests.Count == 0;

    /// <summary>Why it cannot stand like this; null when it can.</summary>
    public BuddyWishRefusal? Refuse() =>
        Near.Count > MostPeople || Avoid.Count > MostPeople || Interests.Count > MostInterests
            ? BuddyWishRefusal.TooMany
        : Near.Contains(From) || Avoid.Contains(From) ? BuddyWishRefusal.Yourself
        : Near.Intersect(Avoid).Any() ? BuddyWishRefusal.BothWays
        : null;

    /// <summary>The same wish without somebody who is no longer there.</summary>
    public BuddyWish Without(PersonId gone) =>
        Near.Contains(gone) || Avoid.Contains(gone)
            ? this with
            {
                Near = [.. Near.Where(person => person != gone)],
                Avoid = [.. Avoid.Where(person => person != gone)],
            }
            : this;

    public override string ToString() => nameof(BuddyWish);
}

public enum BuddyWishRefusal
{
    /// <summary>More than <see cref="BuddyWish.MostPeople"/> or <see cref="BuddyWish.MostInterests"/>.</summary>
    TooMany,
    Yourself,

    /// <summary>Somebody stands in both lists.</summary>
    BothWays,
}
