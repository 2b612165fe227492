using LoopbaanBot.Dialogs.Prompts;

namespace LoopbaanBot.Dialogs.Waterfalls;

internal sealed class PromptStep<TDraft, TAnswer>(string name, Func<TDraft, bool>? when, bool onlyByJump)
    : QuestionStep<TDraft>(name, when, onlyByJump)
    where TDraft : class
{
    public required Prompt<TAnswer> Prompt { get; init; }

    public required Action<WaterfallStepContext<TDraft>, TAnswer> KeepAnswer { get; init; }

    public Func<WaterfallStepContext<TDraft>, PromptOptions>? Options { get; init; }

    public override void Keep(WaterfallStepContext<TDraft> context)
    {
        var recognized = Prompt.Recognize(context.Input, Options?.Invoke(context));
        if (recognized.Succeeded)
        {
            KeepAnswer(context, recognized.Value);
        }
        else
        {
            context.Refuse(recognized.Error);
        }
    }
}
