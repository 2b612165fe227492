using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>Why somebody cannot be trainer or coach of a cohort.</summary>
public enum GuideRefusal
{
    Over,

    /// <summary>Takes part, or is asked to.</summary>
    IsMember,
    Full,
}

/// <summary>Trainers, coaches and whose cohort it is. What is refused, or done already, changes nothing.</summary>
public static class Guidance
{
    /// <summary>Of each role in one cohort.</summary>
    public const int MostGuides = 6;

    public static GuideRefusal? RefuseGuide(this Cohort cohort, PersonId person, GuideRole role, DateOnly today) =>
        cohort.IsOver(today) ? GuideRefusal.Over
        : cohort.Find(person) is { State: MemberState.Invited or MemberState.Accepted } ? GuideRefusal.IsMember
        : cohort.With(role).Count(guide => guide.Person != person) >= MostGuides ? GuideRefusal.Full
        : null;

    /// <summary>Appoints somebody, or gives who has the role already another last day or label.</summary>
    public static Cohort Appoint(this Cohort cohort, CohortGuide guide, DateOnly today) =>
        cohort.RefuseGuide(guide.Person, guide.Role, today) is not null ? cohort
        : cohort.FindGuide(guide.Person, guide.Role) is { } known
            ? cohort.Replace(known with { Until = guide.Until, Label = guide.Label ?? known.Label })
        : cohort.Set(guide.Role, [.. cohort.With(guide.Role), guide]);

    /// <summary>By the code for one trainer, which is spent by it.</summary>
    public static Cohort AppointByCode(this Cohort cohort, CohortGuide trainer, DateOnly today)
    {
        var appointed = cohort.Appoint(trainer, today);
        return ReferenceEquals(appointed, cohort) ? cohort : appointed with { TrainerCode = null };
    }

    /// <summary>Keeps what the directory calls a guide, so that the members see who guides them.</summary>
    /// <param name="name">Null when it is not known: then what was known stays.</param>
    public static Cohort Meet(this Cohort cohort, PersonId person, DisplayName? name) =>
        name is null
            ? cohort
            : cohort
                .Guides.Where(guide => guide.Person == person)
                .Aggregate(cohort, (known, guide) => known.Replace(guide with { Name = name }));

    /// <summary>By the organiser, or by the trainer or coach who stops. Holds at once, for every card that is left.</summary>
    public static Cohort Dismiss(this Cohort cohort, PersonId person, GuideRole role) =>
        cohort.FindGuide(person, role) is null
            ? cohort
            : cohort.Set(role, [.. cohort.With(role).Where(guide => guide.Person != person)]);

    public static CohortGuide? FindGuide(this Cohort cohort, PersonId person, GuideRole role) =>
        cohort.With(role).FirstOrDefault(guide => guide.Person == person);

    /// <summary>Asks somebody to take over (K168). Until they do, nothing changes.</summary>
    public static Cohort OfferTo(this Cohort cohort, PersonId successor) =>
        cohort.Organiser == successor || cohort.Successor == successor || cohort.IsMember(successor)
            ? cohort
            : cohort with
            {
                Successor = successor,
            };

    public static Cohort TakeOver(this Cohort cohort, PersonId organiser, DisplayName? name, string house) =>
        cohort.Organiser == organiser
            ? cohort
            : cohort with
            {
                Organiser = organiser,
                OrganiserName = name,
                House = house,
                Successor = null,
            };

    private static Cohort Replace(this Cohort cohort, CohortGuide guide) =>
        cohort.FindGuide(guide.Person, guide.Role) == guide
            ? cohort
            : cohort.Set(
                guide.Role,
                [.. cohort.With(guide.Role).Select(known => known.Person == guide.Person ? guide : known)]
            );

    private static Cohort Set(this Cohort cohort, GuideRole role, IReadOnlyList<CohortGuide> guides) =>
        role == GuideRole.Trainer ? cohort with { Trainers = guides } : cohort with { Coaches = guides };
}
