using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;

namespace LoopbaanBot.BotFramework.Tests.Turns;

/// <summary>An adapter of which only sending matters.</summary>
internal abstract class SendOnlyAdapter : BotAdapter
{
    public override Task<ResourceResponse?> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
