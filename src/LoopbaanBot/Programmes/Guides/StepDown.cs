using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>A trainer or coach who stops.</summary>
internal sealed class StepDown(CohortAccess access, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.StepDownVerb;

    protected override CohortAction Action => CohortAction.StepDown;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (!data.IsSure)
        {
            turn.Show(GuideViews.AskStepDown(turn, scene));
            return;
        }

        await Access.ChangeAsync(
            scene,
            Action,
            cohort => cohort.Dismiss(scene.Me, GuideRole.Trainer).Dismiss(scene.Me, GuideRole.Coach),
            cancellationToken
        );
        Done(turn, scene);
    }

    /// <summary>Stopped before, by a turn that is run again; who never heard of a role here learns nothing.</summary>
    protected override async Task RefusedAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            data.IsSure
            && await LookAsync(turn, data, cancellationToken) is { } scene
            && !scene.Cohort.Guides.Any(guide => guide.Person == scene.Me)
            && await news.WasAppointedAsync(scene.Id, scene.Me, cancellationToken)
        )
        {
            Done(turn, scene);
            return;
        }

        Refuse(turn);
    }

    private void Done(TeacherTurn turn, CohortScene scene)
    {
        turn.Afterwards(async token =>
        {
            await news.RedrawGuideAsync(scene.Id, scene.Me, GuideRole.Trainer, token);
            await news.RedrawGuideAsync(scene.Id, scene.Me, GuideRole.Coach, token);
        });
        turn.Show(GuideViews.SteppedDown(turn));
    }
}
