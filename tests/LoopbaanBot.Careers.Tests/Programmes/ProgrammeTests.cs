using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Programmes;

namespace LoopbaanBot.Careers.Tests.Programmes;

/// <summary>The days that a programme proposes, and which days it refuses.</summary>
public sealed class ProgrammeTests
{
    [Fact]
    public void Three_months_are_day_0_42_and_84() =>
        Days(Programme.ThreeMonths).ShouldBe([new(2026, 3, 10), new(2026, 4, 21), new(2026, 6, 2)]);

    [Fact]
    [Trait("Seed", "L010")]
    public void The_lab_is_three_days_some_weeks_apart_or_in_a_row()
    {
        Days(Programme.Lab).ShouldBe([new(2026, 3, 10), new(2026, 3, 24), new(2026, 4, 14)]);
        Days(Programme.CompactLab).ShouldBe([new(2026, 3, 10), new(2026, 3, 11), new(2026, 3, 12)]);
    }

    [Fact]
    public void A_proposed_day_is_always_open_and_after_the_one_before() =>
        Prop.ForAll(
                Calendars().ToArbitrary(),
                Gen.Choose(0, 700).ToArbitrary(),
                (calendar, later) =>
                    Enum.GetValues<Programme>()
                        .All(programme =>
                        {
                            var days = ProgrammeTemplate.Of(programme).Propose(Cohorts.Today.AddDays(later), calendar);
                            return days.Count == 3 && days.All(calendar.IsOpen) && days.Zip(days.Skip(1)).All(Ascend);
                        })
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Each_wrong_day_has_its_own_reason()
    {
        var calendar = new SchoolCalendar([new(new(2026, 4, 25), new(2026, 5, 3))]);
        var cohort = Cohorts.New();
        Refuse(1, new(2026, 1, 19)).ShouldBe(DateRefusal.Past);
        Refuse(3, new(2028, 1, 21)).ShouldBe(DateRefusal.TooFar);
        Refuse(2, new(2026, 4, 18)).ShouldBe(DateRefusal.Weekend);
        Refuse(2, new(2026, 4, 28)).ShouldBe(DateRefusal.Closed);
        Refuse(2, new(2026, 3, 10)).ShouldBe(DateRefusal.Order);
        Refuse(2, new(2026, 6, 2)).ShouldBe(DateRefusal.Order);
        Refuse(3, new(2026, 5, 20)).ShouldBe(DateRefusal.Span);
        Refuse(3, new(2026, 6, 17)).ShouldBe(DateRefusal.Span);
        Refuse(3, new(2026, 6, 16)).ShouldBeNull();
        Refuse(2, new(2026, 4, 23)).ShouldBeNull();

        DateRefusal? Refuse(int number, DateOnly day) =>
            MeetingDates.Refuse(cohort, number, day, calendar, Cohorts.Today);
    }

    [Fact]
    public void The_day_that_a_meeting_has_is_never_refused_even_when_it_is_past() =>
        MeetingDates
            .Refuse(Cohorts.New(), 1, Cohorts.First, SchoolCalendar.WeekendsOnly, new(2026, 5, 1))
            .ShouldBeNull();

    [Fact]
    public void Moving_the_last_meeting_moves_the_end_and_is_told_once()
    {
        var cohort = Cohorts.New();
        cohort.EndsOn.ShouldBe(new DateOnly(2026, 6, 2).AddDays(ProgrammeTemplate.DaysAfter));
        var moved = cohort.Move(cohort.Meetings[2] with { Date = new(2026, 6, 9) }, Cohorts.Today);

        moved.EndsOn.ShouldBe(cohort.EndsOn.AddDays(7));
        moved.Move(moved.Meetings[2], Cohorts.Today).ShouldBeSameAs(moved);
        moved
            .Announcements.Single()
            .ShouldBe(new(AnnouncementKind.MovedMeeting, 3, 1, Cohorts.Today) { IsUnheard = true });
        var back = moved.Move(cohort.Meetings[2], Cohorts.Today);
        back.Announcements[^1].Occasion.ShouldBe("3.2");
        back.EndsOn.ShouldBe(cohort.EndsOn);
    }

    [Fact]
    public void A_calendar_without_one_open_day_does_not_search_for_ever() =>
        new SchoolCalendar([new(DateOnly.MinValue, DateOnly.MaxValue)]).NextOpen(Cohorts.First).ShouldBe(Cohorts.First);

    private static IReadOnlyList<DateOnly> Days(Programme programme) =>
        ProgrammeTemplate.Of(programme).Propose(Cohorts.First, SchoolCalendar.WeekendsOnly);

    private static bool Ascend((DateOnly Before, DateOnly After) pair) => pair.Before < pair.After;

    private static Gen<SchoolCalendar> Calendars() =>
        (
            from start in Gen.Choose(0, 800)
            from length in Gen.Choose(0, 40)
            select new ClosedDays(Cohorts.Today.AddDays(start), Cohorts.Today.AddDays(start + length))
        )
            .ArrayOf(3)
            .Select(closed => new SchoolCalendar(closed));
}
