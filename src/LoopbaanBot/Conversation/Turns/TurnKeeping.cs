using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Turns;

/// <summary>The one read and the one write of a turn.</summary>
internal sealed class TurnKeeping(ITeacherStore store, ContentLibrary library)
{
    public async Task<TeacherTurn> BeginAsync(
        PersonId person,
        ITurnContext turnContext,
        CancellationToken cancellationToken
    )
    {
        var turn = new TeacherTurn(turnContext, await store.LoadAsync(person, cancellationToken), library);
        turnContext.TurnState.Set(turn);
        turn.Teacher.CameFrom = ChatAddress.Of(turnContext.Activity);
        return turn;
    }

    /// <exception cref="TeacherChangedException">Another turn of this person was kept first.</exception>
    public Task KeepAsync(TeacherTurn turn, CancellationToken cancellationToken) =>
        store.SaveAsync(turn.Stored, turn.Changes, turn.Context.Activity.Id, cancellationToken);
}
