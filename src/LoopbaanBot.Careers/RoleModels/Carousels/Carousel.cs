using System.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;

namespace LoopbaanBot.Careers.RoleModels.Carousels;

/// <summary>A meeting in which small groups go from role model to role model (K046, domain G5). It holds no words.</summary>
/// <param name="Planner">Who hears which role models come; null once that person was forgotten.</param>
/// <param name="Teachers">Who takes part, as in the cohort when it was planned.</param>
public sealed record Carousel(
    SharedId Cohort,
    PersonId? Planner,
    DateTimeOffset At,
    IReadOnlyList<CarouselPerson> Teachers,
    IReadOnlyList<CarouselGuest> Guests
)
{
    /// <summary>The groups, made at the start and never moved after it.</summary>
    public IReadOnlyList<IReadOnlyList<PersonId>> Groups { get; init; } = [];

    /// <summary>Who sits at which table, set at the start and never moved; null for somebody who was forgotten since.</summary>
    public IReadOnlyList<PersonId?> Tables { get; init; } = [];

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    public IReadOnlyList<CarouselContact> Contacts { get; init; } = [];

    /// <summary>How many contacts were ever spoken of; who is forgotten leaves no number for another.</summary>
    public int ContactsNumbered { get; init; }

    public IReadOnlyList<CarouselThanks> Thanks { get; init; } = [];

    /// <summary>The role models who come: table 1 is the first.</summary>
    public IEnumerable<CarouselGuest> Coming => Guests.Where(guest => guest.Reply == GuestReply.Comes);

    /// <summary>How it turns; null while there are too few or too many of somebody.</summary>
    public CarouselShape? Shape =>
        StartedAt is null
            ? CarouselShape.For(Teachers.Count, Coming.Count())
            : CarouselShape.Turning(Groups.Count, Tables.Count);

    public bool IsOver(DateTimeOffset now) =>
        StoppedAt is not null
        || (StartedAt is { } begun && Shape is { } shape && now >= CarouselBell.Rings(begun, shape.Rounds));

    public CarouselPerson? Teacher(PersonId person) => Teachers.FirstOrDefault(teacher => teacher.Person == person);

    public CarouselGuest? Guest(PersonId person) => Guests.FirstOrDefault(guest => guest.Person == person);

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Teachers.Count).Append(" teachers, ").Append(Guests.Count).Append(" guests");
        return true;
    }
}

/// <summary>Somebody who takes part, under the name in the directory.</summary>
public sealed record CarouselPerson(PersonId Person, DisplayName Name);

/// <summary>A role model who was asked to sit at a table.</summary>
public sealed record CarouselGuest(PersonId Person, DisplayName Name, GuestReply Reply = GuestReply.Asked);

public enum GuestReply
{
    Asked,
    Comes,

    /// <summary>Without a reason.</summary>
    NotNow,
}

/// <summary>What a teacher and a role model said about contact.</summary>
public sealed record CarouselContact(PersonId Teacher, PersonId RoleModel, ContactWishes Wishes)
{
    /// <summary>From 1, its own in this carousel: what is told of it is known by this, and by nobody's id.</summary>
    public int Number { get; init; }

    /// <summary>The other of both; null for who is neither.</summary>
    public PersonId? With(PersonId one) =>
        one == Teacher ? RoleModel
        : one == RoleModel ? Teacher
        : null;
}

/// <summary>A teacher thanked a role model. It carries no words.</summary>
public sealed record CarouselThanks(PersonId Teacher, PersonId RoleModel);
