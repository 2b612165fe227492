using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.Programmes.Joining;

/// <summary>Stops taking part after one question; no reason is asked.</summary>
internal sealed class LeaveCohort(CohortAccess access, MemberCohorts pointers, CohortNews news) : OnCohort(access)
{
    public override string Verb => CohortVerbs.LeaveVerb;

    protected override CohortAction Action => CohortAction.Leave;

    protected override async Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (!data.IsSure)
        {
            turn.Show(MemberViews.AskLeave(turn, scene));
            return;
        }

        var before = scene.Cohort.Find(scene.Me)!;
        await Access.ChangeAsync(
            scene,
            CohortAction.Leave,
            cohort => cohort.Leave(scene.Me, scene.Today),
            cancellationToken
        );
        await DoneAsync(turn, scene.Id, before, cancellationToken);
    }

    /// <summary>Left before, by a turn that is run again: the pointer goes with the turn that is kept.</summary>
    protected override async Task RefusedAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            data.IsSure
            && await LookAsync(turn, data, cancellationToken) is { } scene
            && scene.Cohort.Find(scene.Me) is { State: MemberState.Left } left
        )
        {
            await DoneAsync(turn, scene.Id, left, cancellationToken);
            return;
        }

        Refuse(turn);
    }

    private async Task DoneAsync(
        TeacherTurn turn,
        SharedId id,
        CohortMember member,
        CancellationToken cancellationToken
    )
    {
        if (await pointers.FindAsync(member.Person, id, cancellationToken) is { } pointer)
        {
            turn.Change(pointers.Remove(pointer));
        }

        turn.Afterwards(token => news.RedrawInvitationAsync(id, member, token));
        turn.Show(MemberViews.Left(turn));
    }
}
