using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

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
