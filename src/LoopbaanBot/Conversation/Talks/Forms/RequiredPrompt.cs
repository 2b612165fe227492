using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>A prompt that cannot be skipped: where nothing was given it says so in a sentence of its own.</summary>
/// <param name="sentence">A text id.</param>
internal sealed class RequiredPrompt(Prompt<string> inner, string sentence) : Prompt<string>(validator: null)
{
    protected override PromptRecognizerResult<string> OnRecognize(DialogInput input, PromptOptions? options)
    {
        var recognized = inner.Recognize(input, options);
        return recognized.Error == PromptError.Empty ? PromptError.Custom(sentence) : recognized;
    }
}
