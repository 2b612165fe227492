using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;

namespace LoopbaanBot.Programmes.Running;

/// <summary>Cancels the programme after one question: everybody who is in or was asked gets one card.</summary>
internal sealed class CancelCohort(CohortAccess access, CohortNews news, CohortDoor door) : OnCohort(access)
{
    public override string Verb => CohortVerbs.CancelVerb;

    protected override CohortAction Action => CohortAction.Cancel;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (!data.IsSure)
        {
            turn.Show(ManageViews.AskCancel(turn, scene));
            return;
        }

        var now = await Access.ChangeAsync(scene, Action, cohort => cohort.Cancel(scene.Today), cancellationToken);
        if (now is null)
        {
            await RefusedAsync(turn, data, cancellationToken);
            return;
        }

        await DoneAsync(turn, now, cancellationToken);
    }

    /// <summary>Cancelled before, perhaps by a turn that was killed before it told anybody: telling twice is telling once.</summary>
    protected override async Task RefusedAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            data.IsSure
            && await LookAsync(turn, data, cancellationToken) is { Cohort.CancelledOn: not null } scene
            && scene.Cohort.Organiser == scene.Me
            && scene.May(CohortAction.See)
        )
        {
            await DoneAsync(turn, scene, cancellationToken);
            return;
        }

        Refuse(turn);
    }

    private Task DoneAsync(TeacherTurn turn, CohortScene now, CancellationToken cancellationToken)
    {
        turn.Afterwards(token => TellAsync(now, token));
        return door.ShowAsync(turn, now, "cohort.cancel.done", cancellationToken);
    }

    private async Task TellAsync(CohortScene now, CancellationToken cancellationToken)
    {
        foreach (var told in now.Cohort.Announcements)
        {
            if (told.Kind == AnnouncementKind.Cancellation)
            {
                await news.AnnounceAsync(now.Id, now.Cohort, told, cancellationToken);
            }
            else
            {
                await news.RedrawAsync(now.Id, now.Cohort, told, cancellationToken);
            }
        }

        foreach (var member in now.Cohort.Members)
        {
            await news.RedrawInvitationAsync(now.Id, member, cancellationToken);
        }

        foreach (var guide in now.Cohort.Guides)
        {
            await news.RedrawGuideAsync(now.Id, guide.Person, guide.Role, cancellationToken);
        }
    }
}
