using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Prompts;

/// <summary>For a page that only wants to be read: whatever comes is a yes.</summary>
public sealed class ContinuePrompt() : Prompt<DialogInput>(validator: null)
{
    protected override PromptRecognizerResult<DialogInput> OnRecognize(DialogInput input, PromptOptions? options) =>
        input;
}
