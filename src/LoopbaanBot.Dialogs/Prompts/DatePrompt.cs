using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>
/// A day: 2026-03-01 as a card sends it, or 1-3-2026, 1/3, 1 maart, 1 March 2026 as people type it.
/// Without a year it is the next such day, or the last one when the window looks back.
/// </summary>
/// <param name="today">Asked at every answer, in the time zone of the person.</param>
public sealed class DatePrompt(
    Func<DateOnly> today,
    DateWindow window = DateWindow.Any,
    PromptValidator<DateOnly>? validator = null,
    string inputId = DialogInput.AnswerId
) : WordsPrompt<DateOnly>(validator, inputId)
{
    protected override PromptRecognizerResult<DateOnly> OnRecognize(string words, PromptOptions? options)
    {
        var now = today();
        if (DateRecognizer.Parse(words, now, lookBack: window == DateWindow.TodayOrEarlier) is not { } date)
        {
            return PromptError.NotADate;
        }

        return window switch
        {
            DateWindow.TodayOrLater when date < now => PromptError.DateInPast,
            DateWindow.TodayOrEarlier when date > now => PromptError.DateInFuture,
            _ => date,
        };
    }
}

/// <summary>Which side of today a date may lie on.</summary>
public enum DateWindow
{
    Any,
    TodayOrLater,
    TodayOrEarlier,
}
