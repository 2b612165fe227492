using System.Text.Json;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.Dialogs.Turns;
using NSubstitute;

namespace LoopbaanBot.Dialogs.Tests.Samples;

/// <summary>One person who talks; every turn starts from the stored JSON, as after a restart of the server.</summary>
internal sealed class Talk(params Dialog[] dialogs)
{
    private static readonly ITurnContext Turn = Substitute.For<ITurnContext>();

    private DialogSet _dialogs = Fill(dialogs);

    public string Json { get; set; } = "{}";

    public DialogState State => JsonSerializer.Deserialize(Json, DialogJsonContext.Default.DialogState)!;

    public DialogTurnResult Last { get; private set; } = new(DialogTurnStatus.Empty);

    public SamplePage Page => Last.Page.ShouldBeOfType<SamplePage>();

    public static Talk WithSamples() => new(new QualityDialog(), new PlanDialog());

    public static async Task<Talk> At(string step, int mark = 8)
    {
        var talk = WithSamples();
        await talk.Begins("quality");
        string[] answers =
        [
            "Gesprek met een boze ouder",
            "Doorvragen",
            $"{mark}",
            "Als ik het druk heb",
            "vraag ik hulp",
        ];
        foreach (var answer in answers)
        {
            if (talk.Page.Step == step)
            {
                break;
            }

            await talk.Types(answer);
        }

        talk.Page.Step.ShouldBe(step);
        return talk;
    }

    /// <summary>A new version of the code goes live.</summary>
    public void Deploys(params Dialog[] dialogs) => _dialogs = Fill(dialogs);

    public Task<DialogTurnResult> Begins(string dialogId, object? options = null) =>
        TakesTurn(new(DialogCommand.Show), dc => dc.BeginDialogAsync(dialogId, options, CancellationToken.None));

    public Task<DialogTurnResult> Types(string text) => Does(new(DialogCommand.Answer, Text: text));

    /// <summary>Presses a button on the page that is shown now, with what stands in its input.</summary>
    public Task<DialogTurnResult> Presses(DialogCommand command, string? typed = null) =>
        PressesOn(Page.Revision, command, typed);

    public Task<DialogTurnResult> PressesOn(int revision, DialogCommand command, string? typed = null) =>
        Does(new(command, Values: typed is null ? null : Answer(typed), Revision: revision));

    public Task<DialogTurnResult> Does(DialogInput input) =>
        TakesTurn(input, dc => dc.ContinueDialogAsync(CancellationToken.None));

    public Task<DialogTurnResult> StopsEverything() =>
        TakesTurn(new(DialogCommand.Stop), dc => dc.CancelAllDialogsAsync(CancellationToken.None));

    public TDraft? Draft<TDraft>()
        where TDraft : class => _dialogs.CreateContext(Turn, State, new(DialogCommand.Show)).FindDraft<TDraft>();

    private static Dictionary<string, string> Answer(string typed) => new() { [DialogInput.AnswerId] = typed };

    private async Task<DialogTurnResult> TakesTurn(
        DialogInput input,
        Func<DialogContext, ValueTask<DialogTurnResult>> turn
    )
    {
        var state = State;
        Last = await turn(_dialogs.CreateContext(Turn, state, input));
        Json = JsonSerializer.Serialize(state, DialogJsonContext.Default.DialogState);
        return Last;
    }

    private static DialogSet Fill(Dialog[] dialogs) =>
        dialogs.Aggregate(new DialogSet(), (set, dialog) => set.Add(dialog));
}
