using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.Buddies.Moments;

/// <summary>Days and times: the three that are proposed, and what may be proposed instead.</summary>
public sealed class SlotTests
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void Three_slots_on_three_school_days_ahead_whatever_days_people_work() =>
        Prop.ForAll(
                Weeks().ToArbitrary(),
                Gen.Elements(MomentLength.All.ToArray()).ToArbitrary(),
                Gen.Choose(0, 400).ToArbitrary(),
                (weeks, length, days) =>
                {
                    var today = new DateOnly(2026, 1, 1).AddDays(days);
                    var slots = SlotProposal.Of(weeks, length, today);
                    return slots.Count == 3
                        && slots.Select(slot => slot.Day).Distinct().Count() == 3
                        && slots.SequenceEqual(slots.Order())
                        && slots.All(slot => slot.Refuse(today.ToDateTime(new TimeOnly(23, 59))) is null)
                        && slots.All(slot => slot.Day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                        && slots.All(slot => slot.Time.Add(length.Span) <= new TimeOnly(18, 30));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void With_a_day_in_common_every_slot_lies_on_such_a_day() =>
        Prop.ForAll(
                Weeks().ToArbitrary(),
                weeks =>
                {
                    var common = WorkingDays.Week.Where(day => weeks.All(week => week.Includes(day))).ToArray();
                    return common.Length == 0
                        || SlotProposal
                            .Of(weeks, Walkers.Hour, Walkers.Today)
                            .All(slot => common.Contains(slot.Day.DayOfWeek));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void People_who_work_all_days_get_three_different_weekdays() =>
        SlotProposal
            .Of([WorkingDays.AllFive, WorkingDays.AllFive], Walkers.Hour, Walkers.Today)
            .Select(slot => slot.Day.DayOfWeek)
            .Distinct()
            .Count()
            .ShouldBe(3);

    [Theory]
    [InlineData("2026-03-10 15:30", SlotRefusal.Past)]
    [InlineData("2026-03-10 15:31", null)]
    [InlineData("2026-09-09 12:00", null)]
    [InlineData("2026-09-10 12:00", SlotRefusal.TooFar)]
    [InlineData("2026-03-11 06:59", SlotRefusal.AtNight)]
    [InlineData("2026-03-11 07:00", null)]
    [InlineData("2026-03-14 21:00", null)]
    [InlineData("2026-03-14 21:01", SlotRefusal.AtNight)]
    public void A_slot_lies_ahead_by_day_and_within_half_a_year(string slot, SlotRefusal? refusal) =>
        Slot(slot).Refuse(new DateTime(2026, 3, 10, 15, 30, 0)).ShouldBe(refusal);

    [Theory]
    [InlineData("2026-03-27 15:30", "2026-03-27T14:30:00Z")]
    [InlineData("2026-03-30 15:30", "2026-03-30T13:30:00Z")]
    [InlineData("2026-10-23 15:30", "2026-10-23T13:30:00Z")]
    [InlineData("2026-10-26 15:30", "2026-10-26T14:30:00Z")]
    [InlineData("2026-03-29 02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25 02:30", "2026-10-25T01:30:00Z")]
    public void A_slot_is_one_instant_on_both_sides_of_a_clock_change(string slot, string instant) =>
        Slot(slot).Start(s_zone).ShouldBe(DateTimeOffset.Parse(instant, null));

    [Fact]
    public void Any_other_length_is_none()
    {
        MomentLength.All.Select(length => length.Minutes).ShouldBe([15, 30, 45, 60, 75, 90, 120]);
        Enumerable
            .Range(-5, 200)
            .Count(minutes => MomentLength.Of(minutes) is not null)
            .ShouldBe(MomentLength.All.Count);
    }

    [Fact]
    public void Steps_fill_the_length_exactly_and_none_is_lost() =>
        Prop.ForAll(
                Gen.Choose(1, 40).ArrayOf().Where(steps => steps.Length is > 0 and < 10).ToArbitrary(),
                Gen.Elements(MomentLength.All.ToArray()).ToArbitrary(),
                (usual, length) =>
                {
                    var fitted = MomentSteps.Fit(usual, length);
                    return fitted.Count == usual.Length
                        && fitted.Sum() == length.Minutes
                        && fitted.All(minutes => minutes >= 1)
                        && usual.Zip(fitted).All(one => usual.Zip(fitted).All(other => Keeps(one, other)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_in_their_own_length_stay_as_they_are() =>
        MomentSteps.Fit([10, 15, 15, 15, 15, 5], MomentLength.Of(75)!.Value).ShouldBe([10, 15, 15, 15, 15, 5]);

    /// <summary>A longer step never gets less time than a shorter one.</summary>
    private static bool Keeps((int Usual, int Fitted) one, (int Usual, int Fitted) other) =>
        one.Usual <= other.Usual || one.Fitted >= other.Fitted;

    private static Gen<WorkingDays[]> Weeks() =>
        Gen.SubListOf(WorkingDays.Week.ToArray())
            .Where(days => days.Count > 0)
            .Select(days => WorkingDays.From(days)!.Value)
            .ArrayOf()
            .Where(weeks => weeks.Length is >= 2 and <= 4);

    private static MomentSlot Slot(string text)
    {
        var moment = DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return new MomentSlot(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment));
    }
}
