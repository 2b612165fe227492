using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Making;

namespace LoopbaanBot.Programmes.Moments;

/// <summary>Shows one moment with what can be done with it.</summary>
internal sealed class OpenProgrammeMoment(CohortAccess access, ProgrammePlan plan) : OnMoment(access, plan)
{
    public override string Verb => CohortVerbs.MomentVerb;

    protected override CohortAction Action => CohortAction.MoveMeeting;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        PlannedMoment planned,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(ProgrammeViews.One(turn, scene, planned));
        return Task.CompletedTask;
    }
}

/// <summary>Moves a moment to another day; a card that stands in a chat tells the new last day.</summary>
internal sealed class MoveMoment(CohortAccess access, ProgrammePlan plan, MomentSending sending)
    : OnMoment(access, plan)
{
    public override string Verb => CohortVerbs.MoveMomentVerb;

    protected override CohortAction Action => CohortAction.MoveMeeting;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        PlannedMoment planned,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var typed = data[MeetingForm.DateId];
        var day = (MeetingForm.Empty with { Date = typed }).Day(scene.Today);
        var problem = day is { } asked ? Plan.RefuseDay(scene.Cohort, asked, scene.Today) : "cohort.problem.date";
        if (problem is not null)
        {
            turn.Show(ProgrammeViews.One(turn, scene, planned, problem, typed));
            return Task.CompletedTask;
        }

        return ChangeAsync(
            turn,
            scene,
            (planned.Moment.Id, cohort => cohort.MoveMoment(planned.Moment.Id, day!.Value), "cohort.moment.moved"),
            (now, after, token) => sending.RedrawAsync(now.Id, now.Cohort, after, token),
            cancellationToken
        );
    }
}
