using LoopbaanBot.Conversation.Groups;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Rounds.Access;

/// <summary>A stored role that lets somebody lead rounds; it ends with its dates.</summary>
internal interface IGuideRole
{
    Task<bool> IsHeldByAsync(GroupMember member, DateOnly today, CancellationToken cancellationToken);
}

/// <summary>The induction coaches whom the school named in its settings.</summary>
internal sealed class NamedGuides(IOptions<RoundOptions> options) : IGuideRole
{
    public Task<bool> IsHeldByAsync(GroupMember member, DateOnly today, CancellationToken cancellationToken) =>
        Task.FromResult(options.Value.Guides.Any(guide => Is(guide, member)));

    private static bool Is(NamedGuide guide, GroupMember member) =>
        Same(guide.TenantId, member.Person.TenantId)
        && (Same(guide.Person, member.Person.ObjectId) || Same(guide.Person, member.Login));

    private static bool Same(string named, string? known) =>
        named.Length > 0 && string.Equals(named, known, StringComparison.OrdinalIgnoreCase);
}
