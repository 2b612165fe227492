using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Rhythm.Pauses;

/// <summary>While a talk waits for an answer, a pause is about that talk.</summary>
internal sealed class PutOff(RunningTalk running)
{
    /// <returns>False when no talk waits.</returns>
    public async Task<bool> TryAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        running.IsWaiting(turn)
        && await running.ContinueTypedAsync(turn, new DialogInput(DialogCommand.Later), cancellationToken);
}
