using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>
/// One of several choices by its value, title, a synonym or its number in the list, whatever the case and accents.
/// The answer is the choice's value.
/// </summary>
/// <param name="choices">Null when the step gives them as <see cref="PromptOptions.Choices"/>.</param>
public sealed class ChoicePrompt(
    IReadOnlyList<Choice>? choices = null,
    PromptValidator<string>? validator = null,
    string inputId = DialogInput.AnswerId
) : WordsPrompt<string>(validator, inputId)
{
    protected override PromptRecognizerResult<string> OnRecognize(string words, PromptOptions? options) =>
        ChoiceRecognizer.Find(options?.Choices ?? choices ?? [], words) is { } choice
            ? choice.Value
            : PromptError.NotAChoice;
}
