using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>The people whom a teacher chose to think along (K020). Being in it shows nothing: each item is shared by itself.</summary>
public sealed record SupportCircle(PersonId Owner, IReadOnlyList<CircleMember> Members)
{
    /// <summary>
    /// The teacher's buddies as their groups are now. They need no place in the circle, may be of another board, and go
    /// when the group goes. It is a stored relation like the circle, and shows as little by itself.
    /// </summary>
    public IReadOnlyList<CircleMember> Buddies { get; init; } = [];

    /// <summary>More people than anyone talks with about a career.</summary>
    public const int Largest = 20;

    public static SupportCircle Of(PersonId owner) => new(owner, []);

    /// <summary>What the teacher chose for somebody goes before what a buddy is by itself.</summary>
    public CircleMember? Find(PersonId person) =>
        Members.Concat(Buddies).FirstOrDefault(member => member.Person == person);

    /// <summary>Whether this person is within reach of sharing at all: of the own board, or a buddy today.</summary>
    public bool IsNear(PersonId person) =>
        person.TenantId == Owner.TenantId || Buddies.Any(buddy => buddy.Person == person);

    /// <summary>Why this person cannot be put in the circle; null when they can.</summary>
    public CircleRefusal? Refuse(PersonId person) =>
        person == Owner ? CircleRefusal.Yourself
        : !IsNear(person) ? CircleRefusal.OtherSchool
        : Members.All(member => member.Person != person) && Members.Count >= Largest ? CircleRefusal.Full
        : null;

    /// <summary>Adds somebody, or gives somebody who is in it another name or role.</summary>
    /// <exception cref="InvalidOperationException">It was refused (<see cref="Refuse"/>).</exception>
    public SupportCircle Put(CircleMember member) =>
        Refuse(member.Person) is { } refusal
            ? throw new InvalidOperationException($"Refused: {refusal}.")
            : this with
            {
                Members = [.. Without(member.Person), member.Checked()],
            };

    public SupportCircle Remove(PersonId person) => this with { Members = [.. Without(person)] };

    private IEnumerable<CircleMember> Without(PersonId person) => Members.Where(member => member.Person != person);
}

public enum CircleRefusal
{
    Yourself,

    /// <summary>Somebody of another school board who is no buddy.</summary>
    OtherSchool,
    Full,
}
