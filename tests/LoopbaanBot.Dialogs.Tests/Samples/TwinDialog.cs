using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Dialogs.Tests.Samples;

/// <summary>Begins the same child at two steps.</summary>
internal sealed class TwinDialog : WaterfallDialog<PlanDraft>
{
    public TwinDialog()
        : base("twin", version: 1, SampleJson.Default.PlanDraft)
    {
        AddStep("start", new ContinuePrompt(), step => SamplePage.Of(step, null), (_, _) => { });
        AddChild("first", "plan", _ => null, (step, plan) => step.Draft.If = ((PlanDraft?)plan)?.Then);
        AddChild("second", "plan", _ => null, (step, plan) => step.Draft.Then = ((PlanDraft?)plan)?.Then);
    }
}
