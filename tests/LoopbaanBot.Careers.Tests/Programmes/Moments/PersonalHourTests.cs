using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Careers.Rhythm;

namespace LoopbaanBot.Careers.Tests.Programmes.Moments;

/// <summary>A card of the programme never comes at night, on a day off, in a pause or in the past.</summary>
public sealed class PersonalHourTests
{
    private static readonly DateTime s_start = new(2026, 1, 5);
    private static readonly WorkingDays s_week = WorkingDays.From([DayOfWeek.Monday, DayOfWeek.Thursday])!.Value;

    [Fact]
    public void It_lies_within_school_hours_on_a_working_day_and_not_before_now() =>
        Prop.ForAll(
                (
                    from minutes in Gen.Choose(0, 30 * 24 * 60)
                    from paused in Gen.Choose(-1, 9)
                    from atOnce in Gen.Elements(true, false)
                    select (Now: s_start.AddMinutes(minutes), Paused: paused, AtOnce: atOnce)
                ).ToArbitrary(),
                one => IsKind(one.Now, one.AtOnce, one.Paused)
            )
            .QuickCheckThrowOnFailure();

    /// <param name="paused">In days from now; below 0 for who chose no rhythm.</param>
    private static bool IsKind(DateTime now, bool atOnce, int paused)
    {
        var rhythm = paused < 0 ? null : Rhythm() with { PausedUntil = DateOnly.FromDateTime(now).AddDays(paused) };
        return PersonalHour.From(now, atOnce, rhythm, s_week) is not { } at
            ? rhythm is not null
            : at >= now
                && at - now < TimeSpan.FromDays(8)
                && SchoolHours.Contain(TimeOnly.FromDateTime(at))
                && s_week.Includes(at.DayOfWeek)
                && rhythm?.MaySpeakOn(DateOnly.FromDateTime(at)) != false;
    }

    [Theory]
    [InlineData("2026-01-22 07:30", false, "2026-01-22 16:00")]
    [InlineData("2026-01-22 12:00", true, "2026-01-22 12:00")]
    [InlineData("2026-01-22 17:00", false, "2026-01-22 17:00")]
    [InlineData("2026-01-22 21:00", true, "2026-01-26 16:00")]
    [InlineData("2026-01-22 06:00", true, "2026-01-22 16:00")]
    public void It_is_the_own_hour_or_now_when_that_may_be(string now, bool atOnce, string expected) =>
        PersonalHour.From(DateTime.Parse(now, null), atOnce, Rhythm(), s_week).ShouldBe(DateTime.Parse(expected, null));

    private static CareerRhythm Rhythm() =>
        CareerRhythm.Start(new WeeklySlot(DayOfWeek.Thursday, new TimeOnly(16, 0)), Dose.Weekly, s_start);
}
