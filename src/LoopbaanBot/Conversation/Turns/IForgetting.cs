namespace LoopbaanBot.Conversation.Turns;

/// <summary>Answers somebody who asked to be forgotten while that is not finished; until then no turn keeps anything.</summary>
internal interface IForgetting
{
    Task ContinueAsync(TeacherTurn turn, CancellationToken cancellationToken);
}
