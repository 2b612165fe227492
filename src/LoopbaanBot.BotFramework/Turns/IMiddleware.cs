namespace LoopbaanBot.BotFramework.Turns;

/// <summary>Goes on to the rest of the pipeline, the bot included.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>A step around the bot: it runs before and after <see cref="NextDelegate"/>.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken);
}
