using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Waterfalls;

namespace LoopbaanBot.Dialogs.Tests.Samples;

/// <summary>Jumps to a step that nobody wrote.</summary>
internal sealed class LostDialog : WaterfallDialog<PlanDraft>
{
    public LostDialog(params string[] names)
        : base("lost", version: 1, SampleJson.Default.PlanDraft)
    {
        foreach (var name in names.Length > 0 ? names : ["only"])
        {
            AddStep(name, new ContinuePrompt(), step => SamplePage.Of(step, null), (step, _) => step.GoTo("nowhere"));
        }
    }
}
