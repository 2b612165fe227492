using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>The wishes of one cohort, until its last day. Each is read back by its own writer alone.</summary>
public sealed record CohortWishes(IReadOnlyList<BuddyWish> Wishes)
{
    public static CohortWishes None { get; } = new([]);

    public BuddyWish Of(PersonId person) =>
        Wishes.FirstOrDefault(wish => wish.From == person) ?? BuddyWish.None(person);

    /// <summary>Puts a wish in the place of the one that this person had; an empty one takes it away.</summary>
    /// <exception cref="ArgumentException">It cannot stand like this (<see cref="BuddyWish.Refuse"/>).</exception>
    public CohortWishes Put(BuddyWish wish)
    {
        if (wish.Refuse() is { } refusal)
        {
            throw new ArgumentException($"Refused: {refusal}.", nameof(wish));
        }

        var others = Wishes.Where(other => other.From != wish.From);
        return new CohortWishes(wish.IsEmpty ? [.. others] : [.. others, wish]);
    }

    public bool Mentions(PersonId person) =>
        Wishes.Any(wish => wish.From == person || wish.Near.Contains(person) || wish.Avoid.Contains(person));

    /// <summary>Without what this person asked, and without what others asked about them.</summary>
    public CohortWishes Forget(PersonId person) =>
        new([
            .. Wishes
                .Where(wish => wish.From != person)
                .Select(wish => wish.Without(person))
                .Where(wish => !wish.IsEmpty),
        ]);

    public override string ToString() => nameof(CohortWishes);
}
