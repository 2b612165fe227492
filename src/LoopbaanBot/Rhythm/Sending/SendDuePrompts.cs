using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Rhythm.Prompts;

namespace LoopbaanBot.Rhythm.Sending;

/// <summary>Sends to everybody who is due now, one after the other; one failure does not keep the card from the next.</summary>
internal sealed class SendDuePrompts(
    RhythmIndex index,
    PromptClaims claims,
    ProactiveDelivery delivery,
    SchoolClock clock,
    ILogger<SendDuePrompts> logger
)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var look in index.DueAsync(clock.Now, cancellationToken))
        {
            try
            {
                await SendAsync(look, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                RhythmLog.PromptFailed(logger, failure.GetType().Name);
            }
        }
    }

    private async Task SendAsync(RhythmLook look, CancellationToken cancellationToken)
    {
        if (await claims.NextAsync(look, cancellationToken) is not { } claimed)
        {
            return;
        }

        var sent = await delivery.SendAsync(
            look.Person,
            content => PromptPosts.Card(content, claimed.Card),
            cancellationToken
        );
        if (sent is null)
        {
            RhythmLog.NotDelivered(logger);
        }
        else
        {
            await claims.NoteSentAsync(look.Person, claimed, sent, cancellationToken);
        }
    }
}
