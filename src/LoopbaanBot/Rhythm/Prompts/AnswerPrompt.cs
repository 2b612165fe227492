using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Careers.Rhythm.Prompts;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>
/// Takes one of the four buttons of a prompt. Going on works on every card, however old; putting off and skipping only
/// on the prompt that came last. The same button twice changes nothing.
/// </summary>
internal sealed class AnswerPrompt(RhythmBook book, GoOn goOn) : ICardAction
{
    public string Verb => PromptSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (PromptSubmit.Parse(data) is not { } submit)
        {
            turn.Say(turn.Word("error.oldCard"));
            return;
        }

        var state = await book.FindAsync(turn, cancellationToken);
        var prompt = state?.Shown.FirstOrDefault(card => card.Slot == submit.Slot && card.Showing == Showing.First);
        if (submit.Choice == ResponseKind.Now)
        {
            await GoOnAsync(turn, state, prompt, cancellationToken);
        }
        else if (state is null || prompt is null || state.Latest?.Slot != submit.Slot)
        {
            turn.Say(turn.Word("prompt.over"));
        }
        else
        {
            await RespondAsync(turn, state, prompt, submit, cancellationToken);
        }
    }

    private async Task GoOnAsync(
        TeacherTurn turn,
        RhythmState? state,
        ShownPrompt? prompt,
        CancellationToken cancellationToken
    )
    {
        var wasBegun = prompt is not null && state?.Rhythm.ResponseTo(prompt.Slot) is { Kind: ResponseKind.Now };
        if (state is not null && prompt is not null && !wasBegun && !turn.IsRepeat)
        {
            await KeepAsync(turn, state, new(prompt.Slot, ResponseKind.Now, book.Now), cancellationToken);
        }

        if (prompt is { Kind: not PromptKind.Question })
        {
            // A reflection has a doorway of its own; what else opens here leaves the card, which then says so.
            var begun = new PromptResponse(prompt.Slot, ResponseKind.Now, book.Now);
            turn.ReplacePosted(PromptPosts.Responded(turn.Content, prompt, begun));
        }

        await goOn.RunAsync(turn, prompt, wasBegun, cancellationToken);
    }

    private async Task RespondAsync(
        TeacherTurn turn,
        RhythmState state,
        ShownPrompt prompt,
        PromptSubmit submit,
        CancellationToken cancellationToken
    )
    {
        var response = Pressed(state, submit) ?? Choose(state, submit);
        if (response is null)
        {
            turn.Say(turn.Word("prompt.noMoment"));
            return;
        }

        if (response != state.Rhythm.ResponseTo(submit.Slot) && !turn.IsRepeat)
        {
            await KeepAsync(turn, state, response, cancellationToken);
        }

        var card = PromptPosts.Responded(turn.Content, prompt, response);
        turn.Show(View.Of(card, turn.Language));
        turn.ReplacePosted(card);
    }

    /// <summary>The same choice as before, which still holds.</summary>
    private PromptResponse? Pressed(RhythmState state, PromptSubmit submit) =>
        state.Rhythm.ResponseTo(submit.Slot) is { } known
        && known.Kind == submit.Choice
        && (known.Until is not { } until || until > book.Now)
            ? known
            : null;

    private PromptResponse? Choose(RhythmState state, PromptSubmit submit)
    {
        if (submit.Choice == ResponseKind.Skipped)
        {
            return new(submit.Slot, ResponseKind.Skipped, book.Now);
        }

        var until =
            submit.Choice == ResponseKind.LaterToday
                ? Postponement.LaterToday(state.Rhythm, state.Week, book.Now)
                : Postponement.NextWeek(state.Rhythm, state.Week, book.Now);
        return until is null ? null : new(submit.Slot, submit.Choice, book.Now, until);
    }

    private Task KeepAsync(
        TeacherTurn turn,
        RhythmState state,
        PromptResponse response,
        CancellationToken cancellationToken
    ) => book.KeepAsync(turn, state with { Rhythm = state.Rhythm.Respond(response) }, cancellationToken);
}
