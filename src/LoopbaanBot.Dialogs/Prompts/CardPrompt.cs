using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>Reads several inputs of one card at once.</summary>
/// <param name="recognize">Gets the inputs by id, each cleaned as a TextPrompt would.</param>
/// <param name="fromText">What to make of words typed in the chat; without it they are refused as NeedsCard.</param>
public sealed class CardPrompt<T>(
    Func<IReadOnlyDictionary<string, string>, PromptRecognizerResult<T>> recognize,
    PromptValidator<T>? validator = null,
    Func<string, PromptRecognizerResult<T>>? fromText = null
) : Prompt<T>(validator)
{
    protected override PromptRecognizerResult<T> OnRecognize(DialogInput input, PromptOptions? options)
    {
        if (input.Values is { } values)
        {
            return recognize(values.ToDictionary(value => value.Key, value => PlainText.Clean(value.Value)));
        }

        var words = PlainText.Clean(input.Text);
        return words.Length == 0 ? PromptError.Empty : fromText?.Invoke(words) ?? PromptError.NeedsCard;
    }
}
