namespace LoopbaanBot.BotFramework.Turns;

/// <summary>What answers a turn, after the middleware.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
