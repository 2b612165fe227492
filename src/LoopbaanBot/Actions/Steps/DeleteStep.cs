using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Deletes an action after one question whether that is meant.</summary>
internal sealed class DeleteStep(ActionStore store, StepPages pages) : ICardAction
{
    public string Verb => DeleteStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (DeleteStepSubmit.Parse(data) is not { } delete)
        {
            turn.Say(turn.Word("step.chooseFirst"));
        }
        else if (await store.FindAsync(turn.Teacher.Id, delete.Action, cancellationToken) is not { } action)
        {
            await GoneAsync(turn, cancellationToken);
        }
        else if (!delete.Confirmed)
        {
            turn.Show(StepViews.AskDelete(turn, action));
        }
        else
        {
            turn.Change(store.Remove(action.Id));
            await pages.ListAsync(turn, turn.Texts["step.deleted"], cancellationToken, without: action.Id);
        }
    }

    private Task GoneAsync(TeacherTurn turn, CancellationToken cancellationToken)
    {
        if (turn.IsRepeat)
        {
            return pages.ListAsync(turn, turn.Texts["step.deleted"], cancellationToken);
        }

        turn.Say(turn.Word("step.gone"));
        return Task.CompletedTask;
    }
}
