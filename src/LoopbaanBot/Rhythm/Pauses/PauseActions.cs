using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Pauses;

/// <summary>Opens the pause.</summary>
internal sealed class OpenPause(RhythmBook book) : ICardAction
{
    public string Verb => PauseVerbs.Open.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(PauseViews.Form(turn, await book.FindAsync(turn, cancellationToken), book.Today));
}

/// <summary>Rests for one to eight weeks.</summary>
internal sealed class TakePause(RhythmBook book) : ICardAction
{
    public string Verb => PauseVerbs.Take.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        data.Number(PauseVerbs.WeeksId) is { } weeks && PauseLength.From(weeks) is { } length
            ? book.ChangeAsync(
                turn,
                rhythm => rhythm.Pause(length, book.Today),
                state => PauseViews.Form(turn, state, book.Today, turn.Texts["rhythm.kept"]),
                cancellationToken
            )
            : book.ChangeAsync(
                turn,
                rhythm => rhythm,
                state => PauseViews.Form(turn, state, book.Today, turn.Texts["pause.notWeeks"]),
                cancellationToken
            );
}

/// <summary>Keeps some days quiet, such as an exam week.</summary>
internal sealed class KeepQuiet(RhythmBook book) : ICardAction
{
    public string Verb => PauseVerbs.Quiet.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (period, problem) = new QuietDays(() => book.Today).Read(data);
        return book.ChangeAsync(
            turn,
            rhythm => period is null ? rhythm : rhythm.Silence(period, book.Today),
            state => PauseViews.Form(turn, state, book.Today, turn.Texts[problem ?? "rhythm.kept"]),
            cancellationToken
        );
    }
}

/// <summary>Ends a pause and quiet days early; what was missed does not come.</summary>
internal sealed class EndPause(RhythmBook book) : ICardAction
{
    public string Verb => PauseVerbs.End.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        book.ChangeAsync(
            turn,
            rhythm => rhythm.Resume(book.Now),
            state => PauseViews.Form(turn, state, book.Today, turn.Texts["pause.ended"]),
            cancellationToken
        );
}

/// <summary>Asks in words for a pause: a running talk is put off; else a card opens the pause.</summary>
internal sealed class PauseCommand(RhythmBook book, PutOff putOff) : ITextCommand
{
    private static readonly PauseLength s_notNow = new(2);

    public bool Answers(Command command) => command.Kind is CommandKind.Pause or CommandKind.NotNow;

    public async Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        if (await putOff.TryAsync(turn, cancellationToken))
        {
            return;
        }

        if (command.Kind == CommandKind.Pause)
        {
            turn.Post(PauseViews.Doorway(turn.Texts));
            return;
        }

        // "Nu even niet" is an answer, not a question back: it is quiet at once.
        await book.ChangeAsync(turn, rhythm => rhythm.RestAtLeast(s_notNow, book.Today), _ => null, cancellationToken);
        turn.Post(PauseViews.NotNow(turn.Texts));
    }
}
