using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Adds the day to an action that was kept without one.</summary>
internal sealed class PlanStep(ActionStore store, StepPages pages, SchoolClock clock) : ICardAction
{
    public string Verb => StepCommands.PlanVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (
            StepCommands.Parse(data) is not { } id
            || await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is not { } action
        )
        {
            turn.Say(turn.Word("step.gone"));
            return;
        }

        var input = new DialogInput(DialogCommand.Answer, Values: data.Without());
        var day = new StepForm(clock.Today).ReadDay(input);
        if (Problem(turn, action, day) is { } problem)
        {
            turn.Show(StepFormViews.AskDay(turn, action, input, problem));
        }
        else if (day.Error is { } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
        }
        else
        {
            await KeepAsync(turn, action, day.Value!.Value, cancellationToken);
        }
    }

    private static string? Problem(TeacherTurn turn, CareerAction action, PromptRecognizerResult<DateOnly?> day) =>
        day.Error is { Kind: PromptErrorKind.TooLong } ? null
        : day.Error is { } error ? PageNotices.For(turn.Texts, error)
        : day.Value is not { } on ? turn.Texts["step.when.required"]
        : !(action.Plan with { On = on }).HasDaysInOrder ? turn.Texts["step.form.order"]
        : null;

    private async Task KeepAsync(
        TeacherTurn turn,
        CareerAction action,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var planned = turn.IsRepeat ? action : action.PlanOn(day);
        if (!ReferenceEquals(planned, action))
        {
            turn.Change(store.Put(turn.Teacher.Id, planned));
        }

        await pages.ShowAsync(turn, planned, turn.Texts["step.kept"], cancellationToken);
    }
}
