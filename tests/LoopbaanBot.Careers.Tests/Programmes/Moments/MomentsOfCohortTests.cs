using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;

namespace LoopbaanBot.Careers.Tests.Programmes.Moments;

public sealed class MomentsOfCohortTests
{
    private static readonly ProgrammeMoment s_moment = new("A02", 1, 5, 14);

    [Fact]
    public void It_moves_along_with_its_meeting_and_past_closed_days()
    {
        var cohort = Cohorts.New();
        Plan(cohort).Day.ShouldBe(new DateOnly(2026, 3, 16));
        Plan(cohort).Until.ShouldBe(new DateOnly(2026, 3, 24));
        var moved = cohort.Move(cohort.Meetings[0] with { Date = new(2026, 3, 12) }, Cohorts.Today);
        Plan(moved).Day.ShouldBe(new DateOnly(2026, 3, 17));
        Plan(moved.MoveMoment("A02", new(2026, 4, 1))).Until.ShouldBe(new DateOnly(2026, 4, 10));
    }

    [Fact]
    public void It_is_due_from_its_day_for_three_days_unless_it_was_sent_or_recalled()
    {
        var cohort = Cohorts.New();
        var day = Plan(cohort).Day;
        Enumerable.Range(-2, 8).Where(off => Plan(cohort).IsDueOn(day.AddDays(off))).ShouldBe([0, 1, 2]);
        Plan(cohort.SendMoment("A02", day)).IsDueOn(day).ShouldBeFalse();
        Plan(cohort.RecallMoment("A02")).IsDueOn(day).ShouldBeFalse();
    }

    [Fact]
    public void Doing_it_twice_is_doing_it_once_and_sending_after_a_recall_is_another_card()
    {
        var sent = Cohorts.New().SendMoment("A02", Cohorts.Today);
        sent.SendMoment("A02", Cohorts.Today.AddDays(1)).ShouldBeSameAs(sent);
        var recalled = sent.RecallMoment("A02");
        recalled.RecallMoment("A02").ShouldBeSameAs(recalled);
        recalled.MarkOf("A02").IsOut.ShouldBeFalse();
        var again = recalled.SendMoment("A02", Cohorts.Today);
        again.MarkOf("A02").Occasion.ShouldNotBe(sent.MarkOf("A02").Occasion);
        again.Moments.Count.ShouldBe(1);
    }

    [Fact]
    public void A_cohort_keeps_no_more_announcements_than_are_of_use_and_tells_each_apart()
    {
        var cohort = Enumerable
            .Range(0, 3 * Planning.MostAnnouncements)
            .Aggregate(Cohorts.New(), (known, _) => known.Announce(AnnouncementKind.MovedMeeting, 2, Cohorts.Today));
        cohort.Announcements.Count.ShouldBe(Planning.MostAnnouncements);
        cohort.Announcements.Select(one => one.Occasion).ShouldBeUnique();
    }

    private static PlannedMoment Plan(Cohort cohort) => cohort.Plan(s_moment, SchoolCalendar.WeekendsOnly);
}
