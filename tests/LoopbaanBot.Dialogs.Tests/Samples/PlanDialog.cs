using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Dialogs.Tests.Samples;

internal sealed class PlanDialog : WaterfallDialog<PlanDraft>
{
    public PlanDialog()
        : base("plan", version: 1, SampleJson.Default.PlanDraft)
    {
        AddStep("if", new TextPrompt(), step => SamplePage.Of(step, step.Draft.If), KeepIf);
        AddStep("then", new TextPrompt(), step => SamplePage.Of(step, step.Draft.Then), KeepThen);
    }

    private static void KeepIf(WaterfallStepContext<PlanDraft> step, string text) => step.Draft.If = text;

    private static void KeepThen(WaterfallStepContext<PlanDraft> step, string text)
    {
        if (text == step.Draft.If)
        {
            step.Refuse(PromptError.Custom("same-as-if"));
            return;
        }

        step.Draft.Then = text;
    }
}
