using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Programmes.Joining;
using LoopbaanBot.Programmes.Running;
using LoopbaanBot.Programmes.Settings;

namespace LoopbaanBot.Programmes.Overview;

/// <summary>Shows a cohort in the way that fits what somebody may do with it.</summary>
internal sealed class CohortDoor(Dashboard dashboard, SchoolTree tree)
{
    /// <param name="notice">The id of the sentence about what just happened; null for nothing.</param>
    public async Task ShowAsync(
        TeacherTurn turn,
        CohortScene scene,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        if (scene.May(CohortAction.SeeTotals))
        {
            await dashboard.ShowAsync(turn, scene, notice, cancellationToken);
        }
        else if (scene.May(CohortAction.See))
        {
            turn.Show(MemberViews.Cohort(turn, scene, notice));
        }
        else if (scene.May(CohortAction.TakeOver))
        {
            turn.Show(ManageViews.TakeOver(turn, scene));
        }
        else if (scene.May(CohortAction.Answer))
        {
            turn.Show(JoinViews.Invitation(turn, scene, tree.SchoolsOf(scene.Me), notice));
        }
        else
        {
            OnCohort.Refuse(turn);
        }
    }
}
