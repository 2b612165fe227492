using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.LearningQuestions.Reframe;

/// <summary>The step that the latest look back at the question came to.</summary>
internal sealed class ReframeSource(LearningQuestionStore store) : IStepSource
{
    public ActionSourceKind Kind => ActionSourceKind.Reframe;

    public async Task<StepSeed?> FindAsync(TeacherTurn turn, string reference, CancellationToken cancellationToken) =>
        LearningQuestionId.Parse(reference) is { } id
        && await store.FindCurrentAsync(turn.Teacher.Id, cancellationToken) is { } question
        && question.Id == id
        && question.LastReframing?.NextStep is { } step
            ? new StepSeed { Plan = new ActionPlan(step), Back = ShowQuestionSubmit.Write() }
            : null;
}
