using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>Takes a person out of the moments and mirror notes of every school that the bot serves: groups cross boards.</summary>
internal sealed class ForgottenMoments(
    GroupMomentsStore moments,
    MirrorStore mirrors,
    IOptions<BotAuthenticationOptions> bot
) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var tenant in Tenants(person).Distinct())
        {
            foreach (var (id, _) in await moments.ListAsync(tenant, cancellationToken))
            {
                await moments.UpdateAsync(id, group => group.Forget(person), cancellationToken);
            }

            foreach (var (id, note) in await mirrors.ListAsync(tenant, cancellationToken))
            {
                if (Names(note, person))
                {
                    await mirrors.RemoveAsync(id, cancellationToken);
                }
            }
        }
    }

    private static bool Names(MirrorNote note, PersonId person) =>
        note.Giver.Person == person || note.Receiver.Person == person;

    /// <summary>As the keys have them: in small letters.</summary>
    private IEnumerable<string> Tenants(PersonId person) =>
        bot
            .Value.AllowedTenants.Append(bot.Value.TenantId)
            .Where(tenant => !string.IsNullOrWhiteSpace(tenant))
            .Select(tenant => tenant.ToLowerInvariant())
            .Append(person.TenantId);
}
