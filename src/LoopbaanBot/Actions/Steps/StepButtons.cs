using LoopbaanBot.Actions.Chances;
using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Actions.Steps;

/// <summary>The buttons of the list and of one action.</summary>
internal static class StepButtons
{
    public static IEnumerable<AdaptiveExecuteAction> List(TeacherTurn turn) =>
        [
            new NewStepSubmit(ActionSource.Own).Write().ToAction(turn.Texts["step.new"]),
            BeginSubmit.Write(ExcuseDialog.DialogId).ToAction(turn.Texts["excuse.title"]),
            ChanceSubmit.List.ToAction(turn.Texts["chance.title"]),
            Verbs.OpenMenu.ToAction(turn.Texts["menu.button"]),
        ];

    /// <summary>How it stands: a row of its own, so that each word can be read.</summary>
    public static AdaptiveActionSet Marks(TeacherTurn turn, CareerAction action)
    {
        return action switch
        {
            { IsOpen: false } => new(Mark(StepMark.Again, "step.do.again"), Delete()),
            { State: ActionState.Busy } => new(
                Mark(StepMark.Done, "step.do.done"),
                Change(),
                Mark(StepMark.Drop, "step.do.drop")
            ),
            _ => new(
                Mark(StepMark.Done, "step.do.done"),
                Mark(StepMark.Busy, "step.do.busy"),
                Change(),
                Mark(StepMark.Drop, "step.do.drop")
            ),
        };

        AdaptiveExecuteAction Mark(StepMark mark, string text) =>
            new MarkStepSubmit(action.Id, mark).Write().ToAction(turn.Texts[text]);

        AdaptiveExecuteAction Change() => StepCommands.Change(action.Id).ToAction(turn.Texts["step.do.change"]);

        AdaptiveExecuteAction Delete() =>
            new DeleteStepSubmit(action.Id, Confirmed: false).Write().ToAction(turn.Texts["step.delete"]);
    }

    public static IEnumerable<AdaptiveExecuteAction> Page(TeacherTurn turn, CareerAction action, DateOnly today)
    {
        if (action.IsOpen)
        {
            yield return StepCommands
                .New(ActionSourceKind.Action, action.Id.ToString())
                .ToAction(turn.Texts["step.do.small"]);
        }

        // Six buttons are the most: what lies in the way is worth more there than the list, which the menu opens too.
        yield return action.IsPast(today)
            ? BeginSubmit.Write(ExcuseDialog.DialogId).ToAction(turn.Texts["excuse.title"])
            : StepCommands.List.ToAction(turn.Texts["step.title"]);
    }
}
