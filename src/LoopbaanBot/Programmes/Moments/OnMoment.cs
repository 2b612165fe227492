using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>A button that acts on one moment. Without one, the list asks for it.</summary>
internal abstract class OnMoment(CohortAccess access, ProgrammePlan plan) : OnCohort(access)
{
    protected ProgrammePlan Plan => plan;

    protected sealed override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (plan.Find(scene.Cohort, data[CohortVerbs.MomentId]) is { } planned)
        {
            await RunAsync(turn, scene, planned, data, cancellationToken);
        }
        else
        {
            turn.Show(ProgrammeViews.List(turn, scene, plan.Of(scene.Cohort), "cohort.problem.choose"));
        }
    }

    protected abstract Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        PlannedMoment planned,
        CardData data,
        CancellationToken cancellationToken
    );

    /// <summary>Changes the cohort and shows the moment as it is then; what follows waits until that was kept.</summary>
    protected async Task ChangeAsync(
        TeacherTurn turn,
        CohortScene scene,
        (string Id, Func<Cohort, Cohort> Change, string NoticeId) step,
        Func<CohortScene, PlannedMoment, CancellationToken, Task> follow,
        CancellationToken cancellationToken
    )
    {
        var now = await Access.ChangeAsync(scene, Action, step.Change, cancellationToken);
        if (now is null || plan.Find(now.Cohort, step.Id) is not { } after)
        {
            Refuse(turn);
            return;
        }

        turn.Afterwards(token => follow(now, after, token));
        turn.Show(ProgrammeViews.One(turn, now, after, step.NoticeId));
    }
}
