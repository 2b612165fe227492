using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>A kind of talk: the reflections, or the topics that share one way of being begun, kept and put aside.</summary>
internal interface ITalk
{
    /// <summary>Whether a talk of this kind is the one that is open now.</summary>
    bool IsRunning(TeacherTurn turn);

    /// <summary>How the running talk is called, and what opens it where it stands.</summary>
    TalkDoor Door(TeacherTurn turn);

    Task ContinueAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken);

    /// <summary>Puts the running talk aside as a draft, with the words that still stood in an input.</summary>
    /// <returns>False when no word was written, so that nothing is kept.</returns>
    Task<bool> ShelveAsync(TeacherTurn turn, DialogInput input, CancellationToken cancellationToken);
}
