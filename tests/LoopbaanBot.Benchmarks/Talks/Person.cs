using System.Globalization;
using System.Text.Json.Nodes;
using LoopbaanBot.Benchmarks.Servers;

namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>Somebody in a personal chat, and the activities that Teams makes of what they do.</summary>
internal sealed class Person(int number)
{
    private readonly string _objectId = string.Create(
        CultureInfo.InvariantCulture,
        $"3c5e8f10-7a2d-4b96-b0c4-{number:x12}"
    );
    private int _activities;

    public byte[] Types(string text) =>
        Activity(
            new JsonObject
            {
                ["type"] = "message",
                ["text"] = text,
                ["textFormat"] = "plain",
            }
        );

    public byte[] Presses(string verb, JsonObject data) =>
        Activity(
            new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = "adaptiveCard/action",
                ["replyToId"] = "1753128000000",
                ["value"] = new JsonObject
                {
                    ["action"] = new JsonObject
                    {
                        ["type"] = "Action.Execute",
                        ["title"] = "Verder",
                        ["verb"] = verb,
                        ["data"] = data,
                    },
                    ["trigger"] = "manual",
                },
            }
        );

    private byte[] Activity(JsonObject activity)
    {
        activity["id"] = string.Create(CultureInfo.InvariantCulture, $"{number}-{_activities++}");
        activity["timestamp"] = "2026-11-21T19:00:00.000Z";
        activity["localTimestamp"] = "2026-11-21T20:00:00.000+01:00";
        activity["localTimezone"] = "Europe/Amsterdam";
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = Place.ServiceUrl;
        activity["locale"] = "nl-NL";
        activity["from"] = new JsonObject
        {
            ["id"] = $"29:1{_objectId}",
            ["name"] = "Sanne de Vries",
            ["aadObjectId"] = _objectId,
        };
        activity["recipient"] = new JsonObject { ["id"] = $"28:{Place.BotId}", ["name"] = "LoopbaanBot" };
        activity["conversation"] = new JsonObject
        {
            ["conversationType"] = "personal",
            ["tenantId"] = Place.TenantId,
            ["id"] = $"a:1{_objectId}",
        };
        activity["entities"] = new JsonArray(
            new JsonObject
            {
                ["locale"] = "nl-NL",
                ["country"] = "NL",
                ["platform"] = "Windows",
                ["timezone"] = "Europe/Amsterdam",
                ["type"] = "clientInfo",
            }
        );
        activity["channelData"] = new JsonObject
        {
            ["tenant"] = new JsonObject { ["id"] = Place.TenantId },
            ["source"] = new JsonObject { ["name"] = "message" },
        };
        return System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString());
    }
}
