using System.Globalization;
using System.Text.Json.Nodes;
using LoopbaanBot.Tests.Transcripts.Kit.Groups;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>One conversation with the bot and what Teams writes on every activity from it.</summary>
internal sealed class Chat
{
    private static int s_number;

    private readonly string _name;

    public Chat(string name, string locale, string tenant, string kind = "personal")
    {
        (_name, Locale, Tenant, Kind) = (name, locale, tenant, kind);
        var number = Interlocked.Increment(ref s_number);
        ObjectId = string.Create(CultureInfo.InvariantCulture, $"3c5e8f10-7a2d-4b96-b0c4-{number:x12}");
        ConversationId = kind switch
        {
            "personal" => string.Create(CultureInfo.InvariantCulture, $"a:1chat-{number}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"19:group-{number}@thread.v2"),
        };
    }

    private Chat(Chat person, Group group)
    {
        (_name, Locale, Tenant, Kind) = (person._name, person.Locale, group.Tenant, group.Kind);
        (ObjectId, ConversationId) = (person.ObjectId, group.ConversationId);
    }

    /// <summary>The same person in a group.</summary>
    public Chat In(Group group) => new(this, group);

    public string Name => _name;

    public string Locale { get; set; }

    public string Tenant { get; set; }

    public string Kind { get; }

    /// <summary>Null for somebody without an account in the school's directory.</summary>
    public string? ObjectId { get; set; }

    public string UserId => $"29:{_name}";

    public string ConversationId { get; }

    public JsonObject Message(string text) => With("message", ("text", text));

    /// <summary>As it is typed in a group, where the bot reads only what names it.</summary>
    public JsonObject Mention(string text)
    {
        var activity = Message($"<at>LoopbaanBot</at> {text}");
        activity["entities"] = new JsonArray(
            new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>LoopbaanBot</at>",
                ["mentioned"] = Recipient(),
            }
        );
        return activity;
    }

    /// <param name="trigger">automatic when the client refreshes by itself.</param>
    public JsonObject Invoke(string? replyToId, string verb, JsonObject data, string trigger = "manual") =>
        With(
            "invoke",
            ("name", "adaptiveCard/action"),
            ("replyToId", replyToId),
            (
                "value",
                new JsonObject
                {
                    ["action"] = new JsonObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = verb,
                        ["data"] = data,
                    },
                    ["trigger"] = trigger,
                }
            )
        );

    /// <param name="action">add or remove.</param>
    public JsonObject Installation(string action) => With("installationUpdate", ("action", action));

    /// <param name="list">membersAdded or membersRemoved.</param>
    public JsonObject Members(string list) => With("conversationUpdate", (list, new JsonArray(Recipient())));

    public JsonObject With(string type, params (string Name, JsonNode? Value)[] more)
    {
        var from = new JsonObject { ["id"] = UserId, ["name"] = _name };
        if (ObjectId is not null)
        {
            from["aadObjectId"] = ObjectId;
        }

        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = NewId(),
            ["channelId"] = "msteams",
            ["serviceUrl"] = World.ServiceUrl,
            ["from"] = from,
            ["recipient"] = Recipient(),
            ["conversation"] = new JsonObject
            {
                ["id"] = ConversationId,
                ["conversationType"] = Kind,
                ["tenantId"] = Tenant,
            },
            ["locale"] = Locale,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
        };
        foreach (var (name, value) in more)
        {
            activity[name] = value;
        }

        return activity;
    }

    public static string NewId() =>
        string.Create(CultureInfo.InvariantCulture, $"activity-{Interlocked.Increment(ref s_number)}");

    private static JsonObject Recipient() => new() { ["id"] = "28:" + World.BotId, ["name"] = "LoopbaanBot" };
}
