namespace LoopbaanBot.Dialogs.Tests.Samples;

internal sealed class BundleDialog : ComponentDialog
{
    public BundleDialog()
        : base("bundle", version: 1) => AddDialog(new PlanDialog());

    protected override object? OptionsForInitialDialog(object? options) => new PlanDraft { If = options as string };

    protected override object? OnEndDialog(object? result) =>
        result is PlanDraft plan ? $"{plan.If}, {plan.Then}" : null;
}
