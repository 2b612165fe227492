using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Makes somebody trainer or coach, who gets one card. The manager of a member never becomes either.</summary>
internal sealed class SaveGuide(CohortAccess access, PeoplePicker picker, OwnReports reports, CohortNews news)
    : OnCohort(access)
{
    public override string Verb => CohortVerbs.SaveGuideVerb;

    protected override CohortAction Action => CohortAction.Appoint;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var known = picker.KnownPeople(scene.Me);
        var (guide, problem) = GuideForm.Read(scene, known, data);
        if (guide is not null)
        {
            problem = await RefuseAsync(scene, guide, cancellationToken);
        }

        var now =
            guide is null || problem is not null
                ? null
                : await Access.ChangeAsync(
                    scene,
                    Action,
                    cohort => cohort.Appoint(guide, scene.Today),
                    cancellationToken
                );
        if (now is null)
        {
            turn.Show(GuideViews.Form(turn, scene, known, data, problem));
            return;
        }

        turn.Afterwards(token => news.AppointAsync(now.Id, now.Cohort, guide!.Person, guide.Role, token));
        turn.Show(GuideViews.List(turn, now, "cohort.guide.done"));
    }

    private async Task<string?> RefuseAsync(
        CohortScene scene,
        CohortGuide guide,
        CancellationToken cancellationToken
    ) =>
        scene.Cohort.RefuseGuide(guide.Person, guide.Role, scene.Today) is not null
        || await reports.AnyAsync(scene.Cohort, guide.Person, cancellationToken)
            ? "cohort.refused.guide"
            : null;
}
