using LoopbaanBot.Actions.Chances;
using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.Actions.Steps;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Actions.Sources;

/// <summary>The smallest piece of another action.</summary>
internal sealed class SmallestSource(ActionStore store) : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Action;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken) =>
        ActionId.Parse(reference) is { } id
        && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } whole
            ? new StepSeed
            {
                Question = "step.small.question",
                AboutLabel = "step.small.of",
                About = whole.Plan.What,
                Back = StepCommands.Show(id),
                IsShort = true,
            }
            : null;
}

/// <summary>The step that somebody takes in spite of an excuse.</summary>
internal sealed class ExcuseSource(ExcuseStore store) : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Excuse;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken) =>
        ExcuseId.Parse(reference) is { } id
        && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } excuse
            ? new StepSeed
            {
                Plan = excuse.NextStep is { } step ? new ActionPlan(step) : null,
                Back = ExcuseSubmit.Open(id),
                IsOnce = true,
            }
            : null;
}

/// <summary>A chance that somebody wants to use.</summary>
internal sealed class ChanceSource(ChanceStore store) : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Chance;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken) =>
        ChanceId.Parse(reference) is { } id
        && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } chance
            ? new StepSeed
            {
                AboutLabel = "chance.saw",
                About = chance.What,
                Back = ChanceSubmit.List,
            }
            : null;
}
