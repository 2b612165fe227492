using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>One page of the people in a conversation.</summary>
public sealed class PagedMembersResult
{
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }
}

/// <summary>A team as the connector describes it.</summary>
public sealed class TeamDetails
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The Entra group behind the team.</summary>
    public string? AadGroupId { get; set; }

    public int? ChannelCount { get; set; }

    public int? MemberCount { get; set; }
}

/// <summary>The channels of a team; General has the id of the team and no name.</summary>
public sealed class ConversationList
{
    public IList<ChannelInfo>? Conversations { get; set; }
}
