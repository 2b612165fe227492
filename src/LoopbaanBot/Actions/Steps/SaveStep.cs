using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Steps;

/// <summary>Keeps a new action, or the new plan of one. Refused words stay in the form.</summary>
internal sealed class SaveStep(ActionStore store, StepSeeds seeds, StepPages pages, SchoolClock clock) : ICardAction
{
    public string Verb => SaveStepSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (SaveStepSubmit.Parse(data) is not { } save)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var kept = await store.FindAsync(turn.Teacher.Id, save.Action, cancellationToken);
        var read = new StepForm(clock.Today, kept?.Plan).Read(SaveStepSubmit.ToInput(data));
        if (kept is null && save.Version is not null)
        {
            // The card keeps the words; the action they belonged to was deleted on another device.
            turn.Say(turn.Word("step.gone"));
        }
        else if (!read.Succeeded)
        {
            await RefuseAsync(turn, save, kept, (read.Error, SaveStepSubmit.ToInput(data)), cancellationToken);
        }
        else if (kept is null)
        {
            await MakeAsync(turn, save, read.Value, cancellationToken);
        }
        else
        {
            await ChangeAsync(turn, save, kept, read.Value, cancellationToken);
        }
    }

    private async Task RefuseAsync(
        TeacherTurn turn,
        SaveStepSubmit save,
        CareerAction? kept,
        (PromptError Error, DialogInput Input) refused,
        CancellationToken cancellationToken
    )
    {
        if (refused.Error.Kind == PromptErrorKind.TooLong)
        {
            PageNotices.SayTooLong(turn, refused.Error);
            return;
        }

        var notice = StepForm.Notice(turn.Texts, refused.Error);
        turn.Show(
            kept is not null
                ? StepFormViews.Change(turn, kept, refused.Input, notice)
                : StepFormViews.New(
                    turn,
                    save,
                    await seeds.FindAsync(turn, save.Source, cancellationToken),
                    refused.Input,
                    notice
                )
        );
    }

    private async Task MakeAsync(
        TeacherTurn turn,
        SaveStepSubmit save,
        ActionPlan plan,
        CancellationToken cancellationToken
    )
    {
        if (turn.IsRepeat)
        {
            turn.Say(turn.Word("step.gone"));
            return;
        }

        var action = await MadeAsync(turn, save, plan, cancellationToken);
        turn.Change(store.Put(turn.Teacher.Id, action));
        if (plan.On is null)
        {
            turn.Show(StepFormViews.AskDay(turn, action));
            return;
        }

        await pages.ShowAsync(turn, action, turn.Texts["step.kept"], cancellationToken);
    }

    private async Task<CareerAction> MadeAsync(
        TeacherTurn turn,
        SaveStepSubmit save,
        ActionPlan plan,
        CancellationToken cancellationToken
    ) =>
        save.Source.Kind == ActionSourceKind.Action
        && ActionId.Parse(save.Source.Reference) is { } id
        && await store.FindAsync(turn.Teacher.Id, id, cancellationToken) is { } whole
            ? whole.Smaller(save.Action, plan, clock.Today)
            : CareerAction.Make(save.Action, plan, save.Source, clock.Today);

    private async Task ChangeAsync(
        TeacherTurn turn,
        SaveStepSubmit save,
        CareerAction kept,
        ActionPlan plan,
        CancellationToken cancellationToken
    )
    {
        var isSame = plan == kept.Plan;
        if (!isSame && save.Version != kept.Version && !turn.IsRepeat)
        {
            // The card keeps the late words; the newer ones stay kept.
            turn.Say(turn.Word("step.changedElsewhere"));
            return;
        }

        var changed = isSame || turn.IsRepeat ? kept : kept.Change(plan, clock.Today);
        if (changed != kept)
        {
            turn.Change(store.Put(turn.Teacher.Id, changed));
        }

        await pages.ShowAsync(turn, changed, turn.Texts["step.kept"], cancellationToken);
    }
}
