using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>
/// Turns what a person typed or filled in into an answer of one type. It asks nothing itself: the step does.
/// It keeps no state, so one prompt serves everybody.
/// </summary>
public abstract class Prompt<T>(PromptValidator<T>? validator)
{
    /// <summary>Reads the input and checks it by the validator.</summary>
    public PromptRecognizerResult<T> Recognize(DialogInput input, PromptOptions? options = null)
    {
        var recognized = OnRecognize(input, options);
        return recognized.Succeeded && validator?.Invoke(recognized.Value) is { } error ? error : recognized;
    }

    protected abstract PromptRecognizerResult<T> OnRecognize(DialogInput input, PromptOptions? options);
}
