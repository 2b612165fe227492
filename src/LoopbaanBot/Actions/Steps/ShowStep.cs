using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Opens one action.</summary>
internal sealed class ShowStep(ActionStore store, StepPages pages) : ICardAction
{
    public string Verb => StepCommands.ShowVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (StepCommands.Parse(data) is not { } id)
        {
            turn.Say(turn.Word("step.chooseFirst"));
        }
        else if (await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } action)
        {
            await pages.ShowAsync(turn, action, null, cancellationToken);
        }
        else
        {
            turn.Say(turn.Word("step.gone"));
        }
    }
}

/// <summary>Opens the form of an action that will go otherwise.</summary>
internal sealed class ChangeStep(ActionStore store) : ICardAction
{
    public string Verb => StepCommands.ChangeVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            StepCommands.Parse(data) is { } id
            && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } action
        )
        {
            turn.Show(StepFormViews.Change(turn, action));
        }
        else
        {
            turn.Say(turn.Word("step.gone"));
        }
    }
}
