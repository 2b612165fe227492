using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rhythm.Settings;

/// <summary>Nothing comes any more; asking for a question oneself still works.</summary>
internal sealed class StopRhythm(RhythmBook book) : ICardAction
{
    public string Verb => RhythmVerbs.Stop.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        book.ChangeAsync(
            turn,
            rhythm => rhythm.Stop(),
            state => RhythmViews.Form(turn, state, null, null, null),
            cancellationToken
        );
}
