using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Programmes;

/// <summary>Making, moving and ending a cohort. What is done already changes nothing.</summary>
public static class Planning
{
    /// <summary>The oldest of more go: their cards are long past, and a cohort stays one small row.</summary>
    public const int MostAnnouncements = 60;

    /// <summary>A cohort with the usual days of its programme, from a first one (K041, L010).</summary>
    /// <param name="first">The first meeting; the others get its time, mode and place.</param>
    public static Cohort Make(
        string name,
        PersonId organiser,
        Programme programme,
        Meeting first,
        SchoolCalendar calendar
    )
    {
        var days = ProgrammeTemplate.Of(programme).Propose(first.Date, calendar);
        return new Cohort(
            name,
            organiser,
            programme,
            [.. days.Select((day, at) => first with { Number = at + 1, Date = day })]
        )
        {
            EndsOn = EndOf(days[^1]),
        };
    }

    /// <summary>
    /// Moves or changes one meeting, which is told to the members once. The last day of the cohort moves along with the
    /// last meeting.
    /// </summary>
    public static Cohort Move(this Cohort cohort, Meeting meeting, DateOnly today)
    {
        if (cohort.CancelledOn is not null || cohort.Meeting(meeting.Number) is not { } known || known == meeting)
        {
            return cohort;
        }

        var moved = cohort with
        {
            Meetings = [.. cohort.Meetings.Select(one => one.Number == meeting.Number ? meeting : one)],
        };
        var shift = moved.Meetings[^1].Date.DayNumber - cohort.Meetings[^1].Date.DayNumber;
        return (moved with { EndsOn = cohort.EndsOn.AddDays(shift) }).Announce(
            AnnouncementKind.MovedMeeting,
            meeting.Number,
            today
        );
    }

    /// <summary>Ends every role and every invitation at once.</summary>
    public static Cohort Cancel(this Cohort cohort, DateOnly today) =>
        cohort.CancelledOn is null
            ? (cohort with { CancelledOn = today, Code = null, TrainerCode = null }).AnnounceOnce(
                AnnouncementKind.Cancellation,
                0,
                today
            )
            : cohort;

    /// <summary>A new code makes the old one useless; null closes the door.</summary>
    public static Cohort Renew(this Cohort cohort, JoinCode? code) => cohort with { Code = code };

    /// <summary>Notes something that is told to the members from now on.</summary>
    public static Cohort Announce(this Cohort cohort, AnnouncementKind kind, int meeting, DateOnly today)
    {
        var edition = (cohort.Latest(kind, meeting)?.Edition ?? 0) + 1;
        return cohort with
        {
            Announcements =
            [
                .. cohort.Announcements.TakeLast(MostAnnouncements - 1),
                new(kind, meeting, edition, today) { IsUnheard = !cohort.RecipientsOf(kind).Any() },
            ],
        };
    }

    /// <summary>Who gets a card about it, as the cohort is now.</summary>
    public static IEnumerable<PersonId> RecipientsOf(this Cohort cohort, AnnouncementKind kind) =>
        cohort
            .Members.Where(member =>
                member.State == MemberState.Accepted
                || (kind == AnnouncementKind.Cancellation && member.State == MemberState.Invited)
            )
            .Select(member => member.Person);

    /// <summary>The same, unless it was noted before: what happens once in the life of a cohort or meeting.</summary>
    public static Cohort AnnounceOnce(this Cohort cohort, AnnouncementKind kind, int meeting, DateOnly today) =>
        cohort.Latest(kind, meeting) is null ? cohort.Announce(kind, meeting, today) : cohort;

    public static Announcement? Latest(this Cohort cohort, AnnouncementKind kind, int meeting) =>
        cohort.Announcements.LastOrDefault(known => known.Kind == kind && known.Meeting == meeting);

    public static Announcement? AnnouncementOf(this Cohort cohort, AnnouncementKind kind, string occasion) =>
        cohort.Announcements.FirstOrDefault(known => known.Kind == kind && known.Occasion == occasion);

    public static Cohort Recall(this Cohort cohort, Announcement announcement) =>
        cohort.Announcements.Any(known => known.IsSame(announcement) && !known.IsRecalled)
            ? cohort with
            {
                Announcements =
                [
                    .. cohort.Announcements.Select(known =>
                        known.IsSame(announcement) ? known with { IsRecalled = true } : known
                    ),
                ],
            }
            : cohort;

    private static DateOnly EndOf(DateOnly lastMeeting) => lastMeeting.AddDays(ProgrammeTemplate.DaysAfter);
}
