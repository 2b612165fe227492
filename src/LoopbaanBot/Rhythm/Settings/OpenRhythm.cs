using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>Opens "Mijn ritme". Typed in the chat it posts a card that opens it, for when somebody works is theirs to tell.</summary>
internal sealed class OpenRhythm(RhythmBook book) : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenRhythm.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.Rhythm;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var state = await book.FindAsync(turn, cancellationToken);
        turn.Show(RhythmViews.Form(turn, state, state is null ? null : book.NextOf(state), null, null));
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(RhythmViews.Doorway(turn.Texts));
        return Task.CompletedTask;
    }
}
