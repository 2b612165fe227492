using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>Somebody in a group chat or channel, as the channel's own list of members says.</summary>
/// <param name="ChannelId">The id of this person for the bot in Teams, as a card's refresh names people.</param>
/// <param name="Login">The user principal name, where the list gives it.</param>
/// <param name="IsGuest">Without an account in a school that takes part: a guest, or of another organisation.</param>
internal sealed record GroupMember(PersonId Person, string ChannelId, DisplayName? Name, string? Login, bool IsGuest)
{
    private static readonly string[] s_guests = ["guest", "anonymous"];

    /// <summary>Null for the bot itself and for whoever has no account at all.</summary>
    /// <param name="tenants">The tenants whose people may use the bot.</param>
    public static GroupMember? Of(ChannelAccount account, string conversationTenant, IReadOnlySet<string> tenants)
    {
        var objectId = account.AadObjectId ?? account.ObjectId;
        if (account.Id is not { Length: > 0 } id || string.IsNullOrWhiteSpace(objectId))
        {
            return null;
        }

        var tenant = string.IsNullOrWhiteSpace(account.TenantId) ? conversationTenant : account.TenantId;
        return new GroupMember(
            new PersonId(tenant.ToLowerInvariant(), objectId.ToLowerInvariant()),
            id,
            DisplayName.From(account.Name),
            account.UserPrincipalName,
            s_guests.Contains(account.UserRole, StringComparer.OrdinalIgnoreCase) || !tenants.Contains(tenant)
        );
    }
}
