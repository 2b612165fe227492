using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Prompts;

public sealed class DatePromptTests
{
    private static readonly DateOnly Today = new(2026, 1, 21);

    [Theory]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("1-3-2026", "2026-03-01")]
    [InlineData("01/03/2026", "2026-03-01")]
    [InlineData("1.3.26", "2026-03-01")]
    [InlineData("1 maart 2026", "2026-03-01")]
    [InlineData("1 March", "2026-03-01")]
    [InlineData("1 mrt", "2026-03-01")]
    [InlineData("21/1", "2026-01-21")]
    [InlineData("20/1", "2027-01-20")]
    [InlineData("29-2", "2028-02-29")]
    public void A_day_is_read_as_people_write_it(string typed, string date) =>
        Read(typed).Value.ShouldBe(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31 februari")]
    [InlineData("2026-02-31")]
    [InlineData("29-2-2027")]
    [InlineData("31/2")]
    [InlineData("0-1-2026")]
    [InlineData("1-13-2026")]
    [InlineData("1-1-0000")]
    [InlineData("1-1-126")]
    [InlineData("volgende week")]
    [InlineData("1-2-3-4")]
    [InlineData("12")]
    public void What_no_calendar_has_is_no_date(string typed) => Read(typed).Error.ShouldBe(PromptError.NotADate);

    [Fact]
    public void Looking_back_a_day_without_a_year_is_the_last_one() =>
        Read("20/2", DateWindow.TodayOrEarlier).Value.ShouldBe(new DateOnly(2025, 2, 20));

    [Theory]
    [InlineData("20-1-2026", DateWindow.TodayOrLater, PromptErrorKind.DateInPast)]
    [InlineData("22-1-2026", DateWindow.TodayOrEarlier, PromptErrorKind.DateInFuture)]
    public void A_day_on_the_wrong_side_of_today_is_refused(string typed, DateWindow window, PromptErrorKind kind) =>
        Read(typed, window).Error.ShouldNotBeNull().Kind.ShouldBe(kind);

    [Theory]
    [InlineData(DateWindow.TodayOrLater)]
    [InlineData(DateWindow.TodayOrEarlier)]
    public void Today_is_on_the_right_side(DateWindow window) => Read("21-1-2026", window).Value.ShouldBe(Today);

    private static PromptRecognizerResult<DateOnly> Read(string typed, DateWindow window = DateWindow.Any) =>
        new DatePrompt(() => Today, window).Recognize(new(DialogCommand.Answer, typed));
}
