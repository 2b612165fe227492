using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.People;

public sealed class WorkingDaysTests
{
    [Fact]
    public void Unless_told_otherwise_all_five_are_worked()
    {
        TeacherProfile.Unknown.WorkingDays.ShouldBe(WorkingDays.AllFive);
        WorkingDays.AllFive.ToList().ShouldBe(WorkingDays.Week);
    }

    [Fact]
    public void Somebody_works_at_least_one_weekday()
    {
        WorkingDays.From([]).ShouldBeNull();
        WorkingDays.From([DayOfWeek.Sunday]).ShouldBeNull();
        WorkingDays.From([DayOfWeek.Friday])!.Value.ToList().ShouldBe([DayOfWeek.Friday]);
    }

    [Fact]
    public void The_days_come_back_and_the_weekend_never() =>
        Prop.ForAll<DayOfWeek[]>(days =>
                WorkingDays.From(days) is not { } working
                || Enum.GetValues<DayOfWeek>()
                    .All(day => working.Includes(day) == (days.Contains(day) && WorkingDays.Week.Contains(day)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_whole_profile_comes_back_as_it_went()
    {
        var profile = TeacherProfile
            .Unknown.Enter(Phase.Experienced, new DateOnly(2026, 1, 21))
            .TeachIn(Sector.Vocational)
            .Serve(YearsInEducation.SixteenOrMore)
            .Teach("wiskunde")
            .WorkOn(WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value);

        JsonSerializer.Deserialize<TeacherProfile>(JsonSerializer.Serialize(profile)).ShouldBe(profile);
        profile.ToString().ShouldNotContain("wiskunde");
        Should.Throw<ArgumentException>(() => profile.Teach(new string('a', 61)));
        profile.Teach(null).Subject.ShouldBeNull();
    }
}
