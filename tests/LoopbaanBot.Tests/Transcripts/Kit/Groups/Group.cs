using System.Globalization;
using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Transcripts.Kit.Groups;

/// <summary>A group chat, or a thread in a channel of a team, with the people who are in it.</summary>
internal sealed class Group
{
    private static int s_number;

    private readonly Bot _bot;

    /// <param name="kind">channel or groupChat.</param>
    public Group(Bot bot, string kind = "channel")
    {
        (_bot, Kind) = (bot, kind);
        var number = Interlocked.Increment(ref s_number);
        Room = string.Create(
            CultureInfo.InvariantCulture,
            $"19:room-{number}@thread.{(kind == "channel" ? "tacv2" : "v2")}"
        );
        ConversationId = kind == "channel" ? $"{Room};messageid=1700000000000" : Room;
    }

    public string Kind { get; }

    public string Tenant { get; init; } = World.Tenant;

    public string Room { get; }

    public string ConversationId { get; }

    public IReadOnlyList<Posted> Posted => _bot.Connector.In(ConversationId);

    /// <summary>The newest card that stands here for all.</summary>
    public Card Card => Posted.Select(posted => posted.Card).OfType<Card>().Last();

    /// <summary>A member of this group, by the channel's own list.</summary>
    /// <param name="role">user, guest or anonymous.</param>
    public Teacher Admits(Teacher person, string role = "user")
    {
        _bot.Connector.Admits(
            Room,
            new JsonObject
            {
                ["id"] = person.Chat.UserId,
                ["objectId"] = person.Chat.ObjectId,
                ["name"] = person.Chat.Name,
                ["tenantId"] = person.Chat.Tenant,
                ["userPrincipalName"] = Login(person.Chat.Name),
                ["userRole"] = role,
            }
        );
        return Hosts(person);
    }

    /// <summary>Somebody who presses here without being in the list.</summary>
    public Teacher Hosts(Teacher person) => new(_bot, person.Chat.In(this));

    public static string Login(string name) => $"{name.ToLowerInvariant()}@school.example";
}
