using System.Security.Cryptography;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Ends a role at once, after one question; every card that is left refuses from then on.</summary>
internal sealed class DismissGuide(CohortAccess access, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.DismissVerb;

    protected override CohortAction Action => CohortAction.Appoint;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (
            scene.Cohort.Guides.FirstOrDefault(one => GuideForm.Code(one) == data[CohortVerbs.PersonId])
            is not { } guide
        )
        {
            turn.Show(GuideViews.List(turn, scene, "cohort.problem.choose"));
        }
        else if (!data.IsSure)
        {
            turn.Show(GuideViews.AskDismiss(turn, scene, guide));
        }
        else
        {
            var now = await Access.ChangeAsync(
                scene,
                Action,
                cohort => cohort.Dismiss(guide.Person, guide.Role),
                cancellationToken
            );
            turn.Afterwards(token => news.RedrawGuideAsync(scene.Id, guide.Person, guide.Role, token));
            turn.Show(GuideViews.List(turn, now ?? scene, "cohort.guide.dismissed"));
        }
    }
}

/// <summary>A code for one trainer of another school or partner, spent by the first who uses it.</summary>
internal sealed class TrainerCode(CohortAccess access) : OnCohort(access)
{
    public override string Verb => CohortVerbs.TrainerCodeVerb;

    protected override CohortAction Action => CohortAction.Appoint;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var code = JoinCode.FromRandom(RandomNumberGenerator.GetBytes(JoinCode.RandomBytes));
        var now = await Access.ChangeAsync(
            scene,
            Action,
            cohort => cohort.TrainerCode is null ? cohort with { TrainerCode = code } : cohort,
            cancellationToken
        );
        turn.Show(GuideViews.List(turn, now ?? scene, null));
    }
}
