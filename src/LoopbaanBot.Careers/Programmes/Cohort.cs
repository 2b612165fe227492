using System.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes.Moments;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>
/// People who walk one programme together: 8 to 20 (B1, E1). Changes are functions in <see cref="Membership"/>,
/// <see cref="Guidance"/> and <see cref="Planning"/>; one that is refused gives back the same cohort, so that it is
/// safe to do any of them twice.
/// </summary>
/// <param name="Name">The organiser's words: shown in views only.</param>
/// <param name="Organiser">Null when the organiser was forgotten and nobody has taken over yet.</param>
/// <param name="Meetings">In the order of their numbers and dates.</param>
public sealed record Cohort(string Name, PersonId? Organiser, Programme Programme, IReadOnlyList<Meeting> Meetings)
{
    public const int LongestName = 60;

    /// <summary>The house academy or region that owns it, by its name in the settings.</summary>
    public string House { get; init; } = string.Empty;

    public DisplayName? OrganiserName { get; init; }

    public IReadOnlyList<CohortGuide> Trainers { get; init; } = [];

    public IReadOnlyList<CohortGuide> Coaches { get; init; } = [];

    public IReadOnlyList<CohortMember> Members { get; init; } = [];

    /// <summary>The last day of the cohort and of every role in it without an end of its own.</summary>
    public DateOnly EndsOn { get; init; }

    public DateOnly? CancelledOn { get; init; }

    /// <summary>For members; null when there is none.</summary>
    public JoinCode? Code { get; init; }

    /// <summary>For one trainer: it is spent by the first who uses it.</summary>
    public JoinCode? TrainerCode { get; init; }

    /// <summary>Who was asked to take the cohort over.</summary>
    public PersonId? Successor { get; init; }

    /// <summary>What was sent to the members, oldest first.</summary>
    public IReadOnlyList<Announcement> Announcements { get; init; } = [];

    /// <summary>What was done with moments of the programme; empty in a cohort that was kept before there were any.</summary>
    public IReadOnlyList<MomentMark> Moments
    {
        get => field ?? [];
        init;
    }

    /// <summary>From when on talks and buddy moments count for the cohort: its first meeting.</summary>
    public DateOnly CountsFrom => Meetings.Count > 0 ? Meetings[0].Date : DateOnly.MinValue;

    /// <summary>Counts; after it nothing does.</summary>
    public DateOnly CountsUntil => CancelledOn ?? EndsOn;

    public IEnumerable<CohortMember> Accepted => Members.Where(member => member.State == MemberState.Accepted);

    public IEnumerable<CohortGuide> Guides => Trainers.Concat(Coaches);

    public bool IsFull => Accepted.Count() >= ProgrammeTemplate.Of(Programme).Size.Largest;

    public bool IsOver(DateOnly today) => CancelledOn is not null || today > EndsOn;

    public Meeting? Meeting(int number) => Meetings.FirstOrDefault(meeting => meeting.Number == number);

    /// <summary>Null when there is none to come.</summary>
    public Meeting? NextMeeting(DateOnly today) =>
        IsOver(today) ? null : Meetings.FirstOrDefault(meeting => meeting.Date >= today);

    public CohortMember? Find(PersonId person) => Members.FirstOrDefault(member => member.Person == person);

    public bool IsMember(PersonId person) => Find(person) is { State: MemberState.Accepted };

    /// <summary>True while the role lasts. Whether this person leads a member is asked apart, of what members say today.</summary>
    public bool IsGuide(PersonId person, GuideRole role, DateOnly today) =>
        !IsOver(today) && With(role).Any(guide => guide.Person == person && today <= (guide.Until ?? EndsOn));

    public IReadOnlyList<CohortGuide> With(GuideRole role) => role == GuideRole.Trainer ? Trainers : Coaches;

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Programme).Append(", ").Append(Members.Count);
        return true;
    }
}
