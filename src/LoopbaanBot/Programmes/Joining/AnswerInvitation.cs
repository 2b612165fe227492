using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>"Ja, ik doe mee": the invitee's own turn, which captures the name from Teams. Pressed often, it is one membership.</summary>
internal sealed class AcceptInvitation(CohortAccess access, JoinCheck check, CohortDoor door, CohortNews news)
    : OnCohort(access)
{
    public override string Verb => CohortVerbs.AcceptVerb;

    protected override CohortAction Action => CohortAction.Answer;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var answer = JoinCheck.Read(turn, data);
        if (await check.RefuseAsync(scene, cancellationToken) is { } refusal)
        {
            turn.Show(JoinViews.Invitation(turn, scene, check.SchoolsOf(scene.Me), refusal, data));
            return;
        }

        var now = await Access.ChangeAsync(scene, Action, cohort => Join(cohort, scene, answer), cancellationToken);
        if (now is null)
        {
            Refuse(turn);
            return;
        }

        check.Point(turn, now);
        if (scene.Cohort.Find(scene.Me) is { State: MemberState.Invited or MemberState.Declined } before)
        {
            turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, before, token));
        }

        var notice = now.May(CohortAction.See) ? "cohort.joined" : "cohort.refused.full";
        await door.ShowAsync(turn, now, notice, cancellationToken);
    }

    private static Cohort Join(Cohort cohort, CohortScene scene, JoinAnswer answer) =>
        scene.Resource.KnocksAsTrainer
            ? AsTrainer(cohort, scene, answer)
            : cohort.Accept(scene.Me, answer, scene.Today);

    private static Cohort AsTrainer(Cohort cohort, CohortScene scene, JoinAnswer answer) =>
        cohort.AppointByCode(
            new CohortGuide(scene.Me, GuideRole.Trainer, scene.Me.TenantId != scene.Id.TenantId, null)
            {
                Name = answer.Name,
            },
            scene.Today
        );
}

/// <summary>"Nee": no reason is asked, and it can become yes as long as the cohort has room.</summary>
internal sealed class DeclineInvitation(CohortAccess access, MemberCohorts pointers, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.DeclineVerb;

    protected override CohortAction Action => CohortAction.Answer;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (scene.Cohort.IsMember(scene.Me))
        {
            turn.Show(MemberViews.AskLeave(turn, scene));
            return;
        }

        var before = scene.Cohort.Find(scene.Me);
        await Access.ChangeAsync(
            scene,
            CohortAction.Answer,
            cohort => cohort.Decline(scene.Me, scene.Today),
            cancellationToken
        );
        if (await pointers.FindAsync(scene.Me, scene.Id, cancellationToken) is { } pointer)
        {
            turn.Change(pointers.Remove(pointer));
        }

        if (before is not null)
        {
            turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, before, token));
        }

        turn.Show(JoinViews.Declined(turn));
    }
}
