using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Rounds.Running;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>Takes somebody out of every round, and ends the rounds that this person leads.</summary>
internal sealed class RoundEraser(
    RoundStore rounds,
    SeatStore seats,
    RoundRemoval removal,
    RoundBoard board,
    IOptions<BotAuthenticationOptions> bot
) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        // A round is kept in the tenant of its conversation, which may be that of another school.
        var tenants = bot.Value.AllowedTenants.Append(bot.Value.TenantId).Append(person.TenantId);
        foreach (
            var tenant in tenants.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant()).Distinct()
        )
        {
            foreach (var (id, stored) in await rounds.ListAsync(tenant, cancellationToken))
            {
                if (stored.Round.Guide == person)
                {
                    await removal.RemoveAsync(id, stored, cancellationToken);
                    // The card names who led it.
                    await board.TakeDownAsync(stored, cancellationToken);
                }
            }
        }

        await seats.ForgetAsync(person, cancellationToken);
    }
}
