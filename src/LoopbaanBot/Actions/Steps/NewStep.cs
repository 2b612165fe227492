using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Opens the form of a new action, with what it begins from.</summary>
internal sealed class NewStep(ActionStore store, StepSeeds seeds, StepPages pages, SchoolClock clock) : ICardAction
{
    public string Verb => NewStepSubmit.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        OpenAsync(turn, NewStepSubmit.Parse(data).Source, cancellationToken);

    public async Task OpenAsync(TeacherTurn turn, ActionSource source, CancellationToken cancellationToken)
    {
        var seed = await seeds.FindAsync(turn, source, cancellationToken);
        if (seed == StepSeed.Empty && source.Kind is ActionSourceKind.Action)
        {
            turn.Say(turn.Word("step.gone"));
        }
        else if (seed.IsOnce && await MadeAsync(turn, source, cancellationToken) is { } made)
        {
            await pages.ShowAsync(turn, made, turn.Texts["step.already"], cancellationToken);
        }
        else
        {
            turn.Show(StepFormViews.New(turn, new SaveStepSubmit(ActionId.At(clock.Now), null, source), seed));
        }
    }

    private async Task<CareerAction?> MadeAsync(
        TeacherTurn turn,
        ActionSource source,
        CancellationToken cancellationToken
    ) => (await store.ListAsync(turn.Teacher.Id, cancellationToken)).FirstOrDefault(made => made.Source == source);
}
