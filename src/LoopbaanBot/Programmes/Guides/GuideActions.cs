using System.Security.Cryptography;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.News;

namespace LoopbaanBot.Programmes.Guides;

/// <summary>Lists trainers and coaches.</summary>
internal sealed class OpenGuides(CohortAccess access) : OnCohort(access)
{
    public override string Verb => CohortVerbs.GuidesVerb;

    protected override CohortAction Action => CohortAction.Appoint;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(GuideViews.List(turn, scene, null));
        return Task.CompletedTask;
    }
}

/// <summary>Opens the form for a trainer or coach of the own school.</summary>
internal sealed class AppointGuide(CohortAccess access, PeoplePicker picker) : OnCohort(access)
{
    public override string Verb => CohortVerbs.AppointVerb;

    protected override CohortAction Action => CohortAction.Appoint;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(GuideViews.Form(turn, scene, picker.KnownPeople(scene.Me), null, null));
        return Task.CompletedTask;
    }
}

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
        var (guide, problem) = GuideForm.Read(scene, data);
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
            turn.Show(GuideViews.Form(turn, scene, picker.KnownPeople(scene.Me), data, problem));
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
