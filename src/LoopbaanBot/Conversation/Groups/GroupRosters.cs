using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>Who is in a conversation, asked of Teams itself: of a channel its own members, which may differ from the team's.</summary>
internal sealed class GroupRosters
{
    /// <summary>Of a larger group the others are found one by one, when they press something.</summary>
    private const int MostRead = 500;
    private static readonly TimeSpan s_life = TimeSpan.FromMinutes(5);

    private readonly ConnectorClient _connector;
    private readonly HashSet<string> _tenants;
    private readonly Lately<string, IReadOnlyList<GroupMember>> _rosters;

    public GroupRosters(ConnectorClient connector, IOptions<BotAuthenticationOptions> bot, TimeProvider time)
    {
        _connector = connector;
        _tenants = new([bot.Value.TenantId, .. bot.Value.AllowedTenants], StringComparer.OrdinalIgnoreCase);
        _rosters = new Lately<string, IReadOnlyList<GroupMember>>(time, s_life);
    }

    /// <summary>People with an account, guests among them; not the bot.</summary>
    /// <exception cref="ConnectorException">Teams does not say.</exception>
    public Task<IReadOnlyList<GroupMember>> ListAsync(GroupPlace place, CancellationToken cancellationToken) =>
        _rosters.GetAsync($"{place.TenantId}|{place.Room}", () => ReadAsync(place, cancellationToken));

    /// <summary>Whose clients may refresh a card by themselves: all, or in a group too large for it nobody.</summary>
    public static IReadOnlyList<string> WhoRefresh(IEnumerable<GroupMember> members)
    {
        var ids = members.Where(member => !member.IsGuest).Select(member => member.ChannelId).ToArray();
        return ids.Length <= AdaptiveRefresh.MaxUsers ? ids : [];
    }

    /// <summary>Null for somebody who is not in it.</summary>
    /// <param name="channelId">As Teams names whoever pressed.</param>
    /// <exception cref="ConnectorException">Teams does not say.</exception>
    public async Task<GroupMember?> FindAsync(GroupPlace place, string channelId, CancellationToken cancellationToken)
    {
        var known = await ListAsync(place, cancellationToken);
        return known.FirstOrDefault(member => member.ChannelId == channelId)
            ?? await AskAsync(place, channelId, cancellationToken);
    }

    private async Task<IReadOnlyList<GroupMember>> ReadAsync(GroupPlace place, CancellationToken cancellationToken)
    {
        var members = new List<GroupMember>();
        string? next = null;
        do
        {
            var page = await _connector.GetConversationPagedMembersAsync(
                place.ServiceUrl,
                place.Room,
                MostRead,
                next,
                cancellationToken
            );
            members.AddRange((page?.Members ?? []).Select(account => ToMember(place, account)).OfType<GroupMember>());
            next = page?.ContinuationToken;
        } while (!string.IsNullOrEmpty(next) && members.Count < MostRead);

        return members;
    }

    /// <summary>Somebody who came in the last minutes, or stands further down a long list.</summary>
    private async Task<GroupMember?> AskAsync(GroupPlace place, string channelId, CancellationToken cancellationToken)
    {
        try
        {
            var account = await _connector.GetConversationMemberAsync(
                place.ServiceUrl,
                place.Room,
                channelId,
                cancellationToken
            );
            return account is null ? null : ToMember(place, account);
        }
        catch (ConnectorException unknown) when (unknown.Disposition is SendDisposition.Gone or SendDisposition.Dead)
        {
            return null;
        }
    }

    private GroupMember? ToMember(GroupPlace place, ChannelAccount account) =>
        account.Id == place.BotId ? null : GroupMember.Of(account, place.TenantId, _tenants);
}
