using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Reflection;
using LoopbaanBot.Reflection.Actions;

namespace LoopbaanBot.Actions.Sources;

/// <summary>The if-then plan of a kept reflection.</summary>
internal sealed class ReflectionSource(ReflectionStore store) : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Reflection;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken) =>
        ReflectionId.Parse(reference) is { } id
        && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { Reflection.Plan: { } plan }
            ? new StepSeed
            {
                Plan = ActionPlan.From(plan),
                Back = new OpenSubmit(id).Write(),
                IsOnce = true,
            }
            : null;
}
