using System.Globalization;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>A whole number between two limits, both included. It is never guessed out of a sentence.</summary>
public sealed class NumberPrompt(
    int min = int.MinValue,
    int max = int.MaxValue,
    PromptValidator<int>? validator = null,
    string inputId = DialogInput.AnswerId
) : WordsPrompt<int>(validator, inputId)
{
    protected override PromptRecognizerResult<int> OnRecognize(string words, PromptOptions? options)
    {
        var digits = words.AsSpan().TrimEnd(".!");
        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return PromptError.NotANumber;
        }

        var (lowest, highest) = (options?.Min ?? min, options?.Max ?? max);
        return number < lowest || number > highest ? PromptError.OutOfRange(lowest, highest) : (int)number;
    }
}
