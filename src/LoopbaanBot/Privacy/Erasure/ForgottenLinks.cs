using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Privacy.Erasure;

/// <summary>Makes links to files useless that somebody did not fetch yet.</summary>
internal sealed class ForgottenLinks(OneTimeLinks links) : IPersonalReferences
{
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        links.RevokeAsync(person, cancellationToken);
}

/// <summary>
/// Forgets in which chat somebody had the bot. Only while it is installed: a chat that the bot was removed from is
/// remembered, because that row is what keeps the bot silent there, and it names the chat and nobody.
/// </summary>
internal sealed class ForgottenInstallation(ITeacherStore store, Installations installations) : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        if ((await store.LoadAsync(person, cancellationToken)).Teacher.Address is { } address)
        {
            await installations.ForgetAsync(person.TenantId, address.ConversationId, cancellationToken);
        }
    }
}
