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
        if (await pointers.FindAsync(scene.Me, scene.Id, cancellationToken) is { } pointer)
        {
            turn.Change(pointers.Remove(pointer));
        }

        turn.Afterwards(token => news.RedrawInvitationAsync(scene.Id, before, token));
        turn.Show(MemberViews.Left(turn));
    }
}
