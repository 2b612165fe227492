using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Shows one action or all of them, as they stand.</summary>
internal sealed class StepPages(ActionStore store, StepSeeds seeds, SchoolClock clock)
{
    public async Task ShowAsync(
        TeacherTurn turn,
        CareerAction action,
        string? notice,
        CancellationToken cancellationToken
    )
    {
        var seed = await seeds.FindAsync(turn, action.Source, cancellationToken);
        turn.Show(StepViews.Page(turn, action, seed, clock.Today, notice));
    }

    /// <param name="without">An action that is being removed in this very turn.</param>
    public async Task ListAsync(
        TeacherTurn turn,
        string? notice,
        CancellationToken cancellationToken,
        ActionId? without = null
    )
    {
        var actions = await store.ListAsync(turn.Teacher.Id, cancellationToken);
        var shown = actions.Where(action => action.Id != without).InOrder(clock.Today);
        turn.Show(StepViews.List(turn, shown, clock.Today, notice));
    }
}
