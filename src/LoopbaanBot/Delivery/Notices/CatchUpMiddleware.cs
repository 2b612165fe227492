using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Delivery.Notices;

/// <summary>Sends what waited for somebody, right after the turn in which the bot came to know where to reach them.</summary>
internal sealed class CatchUpMiddleware(NoticeBook notices) : BotFramework.Turns.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await next(cancellationToken);
        if (turnContext.TurnState.Find<TeacherTurn>() is { CameWithinReach: true, KeepsNothing: false } turn)
        {
            await notices.CatchUpAsync(turn.Teacher.Id, cancellationToken);
        }
    }
}
