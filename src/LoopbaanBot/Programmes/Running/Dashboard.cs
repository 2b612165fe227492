using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Programmes.Inviting;

namespace LoopbaanBot.Programmes.Running;

/// <summary>What organiser, coach and trainer see of a whole cohort: dates, names and totals, never anything of one person.</summary>
internal sealed class Dashboard(IEnumerable<ICohortCounts> counts, CohortReach reach)
{
    private readonly ICohortCounts[] _counts = [.. counts];

    /// <param name="notice">The id of the sentence about what just happened; null for nothing.</param>
    public async Task ShowAsync(
        TeacherTurn turn,
        CohortScene scene,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        var totals = new List<(string TextId, CohortCount Count)>();
        foreach (var count in _counts)
        {
            totals.Add((count.TextId, await count.CountAsync(scene.Id, scene.Cohort, cancellationToken)));
        }

        var unreached = scene.May(CohortAction.SeeAnswers) ? (await reach.OfAsync(scene, cancellationToken)).Count : 0;
        turn.Show(DashboardViews.Cohort(turn, scene, totals, unreached, notice));
    }
}
