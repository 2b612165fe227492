using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>A prompt that reads one text: what was typed, or one input of the card.</summary>
public abstract class WordsPrompt<T>(PromptValidator<T>? validator, string inputId) : Prompt<T>(validator)
{
    protected sealed override PromptRecognizerResult<T> OnRecognize(DialogInput input, PromptOptions? options)
    {
        var words = PlainText.Clean(input.WordsFor(inputId));
        return words.Length == 0 ? PromptError.Empty : OnRecognize(words, options);
    }

    /// <param name="words">Cleaned and never empty.</param>
    protected abstract PromptRecognizerResult<T> OnRecognize(string words, PromptOptions? options);
}
