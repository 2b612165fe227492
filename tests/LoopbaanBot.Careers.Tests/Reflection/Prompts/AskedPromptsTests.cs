using System.Globalization;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.Careers.Tests.Reflection.Prompts;

public sealed class AskedPromptsTests
{
    private static readonly PromptId Question = new("KR1");

    [Theory]
    [InlineData("2026-01-21", "2026-07-21")]
    [InlineData("2025-08-31", "2026-02-28")]
    [InlineData("2027-08-31", "2028-02-29")]
    [InlineData("2026-08-29", "2027-02-28")]
    [InlineData("2026-12-31", "2027-06-30")]
    public void A_question_rests_six_calendar_months_to_the_day(string askedOn, string freeOn)
    {
        var free = Day(freeOn);
        var asked = AskedPrompts.Empty.Remember(Question, Day(askedOn));

        AskedPrompts.FreeAgainOn(Day(askedOn)).ShouldBe(free);
        asked.IsResting(Question, free.AddDays(-1)).ShouldBeTrue();
        asked.IsResting(Question, free).ShouldBeFalse();
    }

    [Fact]
    public void A_question_that_was_never_asked_does_not_rest() =>
        AskedPrompts.Empty.IsResting(Question, Day("2026-01-21")).ShouldBeFalse();

    [Fact]
    public void Asking_again_begins_the_rest_anew()
    {
        var asked = AskedPrompts.Empty.Remember(Question, Day("2025-01-10")).Remember(Question, Day("2026-01-10"));

        asked.Entries.ShouldBe([new(Question, Day("2026-01-10"))]);
    }

    [Fact]
    public void What_no_longer_rests_is_forgotten()
    {
        var asked = AskedPrompts
            .Empty.Remember(new("old"), Day("2025-07-10"))
            .Remember(new("young"), Day("2025-07-11"))
            .Remember(Question, Day("2026-01-10"));

        asked.Entries.Select(entry => entry.Prompt.Value).ShouldBe(["young", "KR1"]);
    }

    [Fact]
    public void A_device_whose_day_is_earlier_does_not_shorten_a_rest()
    {
        var asked = AskedPrompts.Empty.Remember(Question, Day("2026-01-21")).Remember(Question, Day("2026-01-20"));

        asked.Entries.ShouldBe([new(Question, Day("2026-01-21"))]);
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
