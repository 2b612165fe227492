using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>
/// Free text, trimmed and without invisible control characters; line breaks, emoji and any script stay.
/// </summary>
/// <param name="maxLength">In UTF-16 units, as the maxLength of a card input counts.</param>
public sealed class TextPrompt(
    int maxLength = TextPrompt.DefaultMaxLength,
    PromptValidator<string>? validator = null,
    string inputId = DialogInput.AnswerId
) : WordsPrompt<string>(validator, inputId)
{
    public const int DefaultMaxLength = 4000;

    protected override PromptRecognizerResult<string> OnRecognize(string words, PromptOptions? options)
    {
        var max = options?.Max ?? maxLength;
        return words.Length > max ? PromptError.TooLong(max, words.Length) : words;
    }
}
