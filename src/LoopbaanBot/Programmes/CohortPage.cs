using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes;

/// <summary>A button that only shows something of a cohort to who may do what the page is for.</summary>
internal sealed class CohortPage(
    CohortAccess access,
    string verb,
    CohortAction action,
    Func<TeacherTurn, CohortScene, View> view
) : OnCohort(access)
{
    public override string Verb => verb;

    protected override CohortAction Action => action;

    protected override Task RunAsync(
        TeacherTurn turn,
        CohortScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(view(turn, scene));
        return Task.CompletedTask;
    }
}
