using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Rhythm.Pauses;

/// <summary>Reads the first and last quiet day, however they were written.</summary>
internal sealed class QuietDays(Func<DateOnly> today)
{
    private readonly DatePrompt _from = new(today, DateWindow.TodayOrLater, inputId: PauseVerbs.FromId);
    private readonly DatePrompt _to = new(today, DateWindow.TodayOrLater, inputId: PauseVerbs.ToId);

    /// <returns>The days, or the id of the sentence that says what is wrong with them.</returns>
    public (QuietPeriod? Period, string? Problem) Read(CardData data)
    {
        var input = new DialogInput(DialogCommand.Answer, Values: data.Without());
        var (from, to) = (_from.Recognize(input), _to.Recognize(input));
        if ((from.Error ?? to.Error) is { } error)
        {
            return (null, error.Kind == PromptErrorKind.DateInPast ? "error.datePast" : "error.notADate");
        }

        return to.Value < from.Value ? (null, "pause.turned")
            : to.Value.DayNumber - from.Value.DayNumber > QuietPeriod.LongestInDays ? (null, "pause.tooLong")
            : (new QuietPeriod(from.Value, to.Value), null);
    }
}
