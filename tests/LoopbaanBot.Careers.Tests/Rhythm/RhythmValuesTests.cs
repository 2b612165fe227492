using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;

namespace LoopbaanBot.Careers.Tests.Rhythm;

public sealed class RhythmValuesTests
{
    [Theory]
    [InlineData(DayOfWeek.Monday, 7, 30, true)]
    [InlineData(DayOfWeek.Friday, 18, 30, true)]
    [InlineData(DayOfWeek.Monday, 7, 29, false)]
    [InlineData(DayOfWeek.Monday, 18, 31, false)]
    [InlineData(DayOfWeek.Saturday, 10, 0, false)]
    [InlineData(DayOfWeek.Sunday, 10, 0, false)]
    public void A_slot_lies_within_school_hours(DayOfWeek day, int hour, int minute, bool exists)
    {
        (WeeklySlot.From(day, new TimeOnly(hour, minute)) is not null).ShouldBe(exists);
        if (!exists)
        {
            Should.Throw<ArgumentOutOfRangeException>(() => new WeeklySlot(day, new TimeOnly(hour, minute)));
        }
    }

    [Theory]
    [InlineData("2026-11-24T1600", true)]
    [InlineData("2026-02-31T1600", false)]
    [InlineData("2026-11-24T2400", false)]
    [InlineData("morgen", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_key_is_read_back_or_refused(string? text, bool isKey)
    {
        var key = SlotKey.Parse(text);
        (key is not null).ShouldBe(isKey);
        (key?.ToString() ?? text).ShouldBe(text);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void A_pause_lasts_one_to_eight_weeks(int weeks, bool exists) =>
        (PauseLength.From(weeks) is not null).ShouldBe(exists);

    [Fact]
    public void Only_the_last_choice_on_a_prompt_is_kept()
    {
        var slot = new SlotKey(new DateTime(2026, 11, 24, 16, 0, 0));
        var rhythm = Rhythms
            .Tuesday()
            .Rhythm.Respond(new(slot, ResponseKind.LaterToday, slot.Moment, slot.Moment.AddHours(2)))
            .Respond(new(slot, ResponseKind.Skipped, slot.Moment));
        rhythm.Responses.ShouldHaveSingleItem().Kind.ShouldBe(ResponseKind.Skipped);
    }

    [Fact]
    public void The_same_choice_twice_changes_nothing_and_a_choice_ends_a_pause()
    {
        var rhythm = Rhythms.Tuesday().Rhythm;
        rhythm.Choose(rhythm.Slot, rhythm.Dose, Rhythms.Monday.AddDays(1)).ShouldBe(rhythm);
        var paused = rhythm.Pause(new PauseLength(3), new DateOnly(2026, 11, 23));
        paused.IsPausedOn(new DateOnly(2026, 12, 13)).ShouldBeTrue();
        paused.IsPausedOn(new DateOnly(2026, 12, 14)).ShouldBeFalse();
        paused.Choose(rhythm.Slot, rhythm.Dose, Rhythms.Monday.AddDays(1)).PausedUntil.ShouldBeNull();
    }

    [Fact]
    public void A_quiet_period_ends_after_it_begins() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new QuietPeriod(new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 23))
        );
}
