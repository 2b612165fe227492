using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>Opens "Mijn ritme". Typed in the chat it posts a card that opens it, for when somebody works is theirs to tell.</summary>
internal sealed class OpenRhythm(RhythmBook book) : OpensView
{
    public override string Verb => Verbs.OpenRhythm.Verb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Rhythm;

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var state = await book.FindAsync(turn, cancellationToken);
        turn.Show(RhythmViews.Form(turn, state, state is null ? null : book.NextOf(state), null, null));
    }

    protected override PostedCard DoorwayFor(TeacherTurn turn) => RhythmViews.Doorway(turn.Texts);
}
