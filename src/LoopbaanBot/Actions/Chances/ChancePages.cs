using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Chances;

/// <summary>Shows the chances of one person, the newest first.</summary>
internal sealed class ChancePages(ChanceStore store, SchoolClock clock)
{
    public async Task<IReadOnlyList<Chance>> ListAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(turn.Teacher.Id, cancellationToken)).Reverse()];

    public void Show(TeacherTurn turn, IEnumerable<Chance> chances, string? notice) =>
        turn.Show(ChanceViews.List(turn, [.. chances.Take(ChanceViews.MostListed)], ChanceId.At(clock.Now), notice));
}
