using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;

namespace LoopbaanBot.Careers.Tests.Programmes;

/// <summary>A cohort for tests, and who is around it.</summary>
internal static class Cohorts
{
    public static readonly DateOnly Today = new(2026, 1, 20);
    public static readonly DateOnly First = new(2026, 3, 10);
    public static readonly PersonId Organiser = new("board-a", "noor");

    public static PersonId Person(int number) => new(number % 2 == 0 ? "board-a" : "board-b", $"person-{number}");

    public static Meeting FirstMeeting => new(1, First, new TimeOnly(13, 0), MeetingMode.OnSite, "zaal 2");

    public static Cohort New(Programme programme = Programme.ThreeMonths) =>
        Planning.Make("voorjaar", Organiser, programme, FirstMeeting, SchoolCalendar.WeekendsOnly) with
        {
            House = "house",
        };

    public static Cohort Joined(this Cohort cohort, params int[] people) =>
        people.Aggregate(cohort, (joined, number) => joined.Accept(Person(number), Answer(number), Today));

    public static JoinAnswer Answer(int number) => new(DisplayName.From($"Persoon {number}"));

    public static CohortGuide Guide(int number, GuideRole role = GuideRole.Coach) =>
        new(Person(number), role, IsExternal: false, null);
}
