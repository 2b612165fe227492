using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>Yes or no. The words for both are the caller's, so that any language will do.</summary>
public sealed class ConfirmPrompt(
    Choice yes,
    Choice no,
    PromptValidator<bool>? validator = null,
    string inputId = DialogInput.AnswerId
) : WordsPrompt<bool>(validator, inputId)
{
    private readonly Choice[] _choices = [yes, no];

    protected override PromptRecognizerResult<bool> OnRecognize(string words, PromptOptions? options) =>
        ChoiceRecognizer.Find(_choices, words) is { } choice ? ReferenceEquals(choice, yes) : PromptError.NotAChoice;
}
