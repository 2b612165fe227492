using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Done, busy, let go, or taken up again: the teacher says how an action stands, and nobody judges it.</summary>
internal sealed class MarkStep(ActionStore store, StepPages pages, SchoolClock clock) : ICardAction
{
    public string Verb => MarkStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (MarkStepSubmit.Parse(data) is not { } submit)
        {
            turn.Say(turn.Word("error.oldCard"));
        }
        else if (await store.FindAsync(turn.Teacher.Id, submit.Action, cancellationToken) is not { } action)
        {
            turn.Say(turn.Word("step.gone"));
        }
        else
        {
            var marked = turn.IsRepeat ? action : Mark(action, submit.Mark);
            if (!ReferenceEquals(marked, action))
            {
                turn.Change(store.Put(turn.Teacher.Id, marked));
            }

            await pages.ShowAsync(turn, marked, null, cancellationToken);
        }
    }

    private CareerAction Mark(CareerAction action, StepMark mark) =>
        mark switch
        {
            StepMark.Done => action.Finish(clock.Today),
            StepMark.Busy => action.MarkBusy(),
            StepMark.Drop => action.Drop(clock.Today),
            _ => action.TakeUp(),
        };
}
