using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>What somebody tells when they join; all but the name may be left out.</summary>
public sealed record JoinAnswer(DisplayName? Name)
{
    public SchoolName? School { get; init; }

    public Phase? Phase { get; init; }

    public IReadOnlyList<CareerPath> Interests { get; init; } = [];

    public override string ToString() => nameof(JoinAnswer);
}

/// <summary>Why somebody cannot join now.</summary>
public enum JoinRefusal
{
    /// <summary>Cancelled or past its last day.</summary>
    Over,
    Full,

    /// <summary>Trainer, coach or organiser of the same cohort.</summary>
    Guides,
}

/// <summary>Being asked, joining, declining and leaving. What is refused, or done already, changes nothing.</summary>
public static class Membership
{
    /// <summary>Invitations that one cohort may have sent: three times the largest cohort.</summary>
    public const int MostInvited = 60;

    /// <summary>Invites somebody who is not in, again when they declined or left.</summary>
    public static Cohort Invite(this Cohort cohort, PersonId person, string? label, DateOnly today) =>
        cohort.IsOver(today)
        || cohort.Find(person) is { State: MemberState.Invited or MemberState.Accepted }
        || cohort.Organiser == person
        || cohort.Guides.Any(guide => guide.Person == person)
        || (cohort.Find(person) is null && cohort.Members.Count >= MostInvited)
            ? cohort
            : cohort.Put(new CohortMember(person, MemberState.Invited, today) { Label = label, AskedOn = today });

    /// <summary>Why this person could not accept now; null when they could, or already did.</summary>
    public static JoinRefusal? RefuseJoin(this Cohort cohort, PersonId person, DateOnly today) =>
        cohort.IsOver(today) ? JoinRefusal.Over
        : cohort.IsMember(person) ? null
        : cohort.Organiser == person || cohort.Guides.Any(guide => guide.Person == person) ? JoinRefusal.Guides
        : cohort.IsFull ? JoinRefusal.Full
        : null;

    /// <summary>Once, however often it is pressed; in a full cohort not at all.</summary>
    public static Cohort Accept(this Cohort cohort, PersonId person, JoinAnswer answer, DateOnly today) =>
        cohort.IsMember(person) || cohort.RefuseJoin(person, today) is not null
            ? cohort
            : cohort.Put(
                cohort.Become(person, MemberState.Accepted, today) with
                {
                    Name = answer.Name,
                    School = answer.School,
                    Phase = answer.Phase,
                    Interests = answer.Interests,
                }
            );

    /// <summary>Of somebody who was invited; who came by a code and says no is not noted at all.</summary>
    public static Cohort Decline(this Cohort cohort, PersonId person, DateOnly today) =>
        cohort.Find(person) is { State: MemberState.Invited }
            ? cohort.Put(cohort.Become(person, MemberState.Declined, today))
            : cohort;

    /// <summary>School and interests go at once; that somebody was there stays.</summary>
    public static Cohort Leave(this Cohort cohort, PersonId person, DateOnly today) =>
        cohort.Find(person) is { State: MemberState.Accepted } member
            ? cohort.Put(cohort.Become(person, MemberState.Left, today) with { Name = member.Name })
            : cohort;

    /// <summary>By the organiser: an invitation goes as if it never was; a member has left.</summary>
    public static Cohort TakeOut(this Cohort cohort, PersonId person, DateOnly today) =>
        cohort.Find(person) is { State: MemberState.Accepted } ? cohort.Leave(person, today)
        : cohort.Find(person) is null ? cohort
        : cohort.Without(person);

    /// <summary>Asks a silent person once more, and never a third time.</summary>
    public static Cohort Remind(this Cohort cohort, PersonId person, DateOnly today) =>
        cohort.Find(person) is { State: MemberState.Invited, RemindedOn: null } silent
            ? cohort.Put(silent with { RemindedOn = today })
            : cohort;

    /// <summary>In another state: how the organiser calls them and when they were asked stay, all that they told goes.</summary>
    private static CohortMember Become(this Cohort cohort, PersonId person, MemberState state, DateOnly today)
    {
        var known = cohort.Find(person);
        return new CohortMember(person, state, today)
        {
            Label = known?.Label,
            AskedOn = known?.AskedOn,
            RemindedOn = known?.RemindedOn,
        };
    }

    internal static Cohort Without(this Cohort cohort, PersonId person) =>
        cohort with
        {
            Members = [.. cohort.Members.Where(member => member.Person != person)],
        };

    /// <summary>In the order in which people were asked or joined first, so that a list does not jump.</summary>
    private static Cohort Put(this Cohort cohort, CohortMember member) =>
        cohort.Find(member.Person) is null
            ? cohort with
            {
                Members = [.. cohort.Members, member],
            }
            : cohort with
            {
                Members = [.. cohort.Members.Select(known => known.Person == member.Person ? member : known)],
            };
}
