using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.Authentication;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>The line to the bot: every activity goes with a token and with the address of production.</summary>
internal sealed class BotLine(TestCloud cloud, HttpClient http)
{
    private readonly ConcurrentDictionary<string, (JsonNode Conversation, JsonNode ChannelData)> _rooms = new();

    /// <summary>Where the bot listens.</summary>
    public Uri? Bot { get; set; }

    public async Task<HubAnswer> SendAsync(JsonObject activity)
    {
        activity["serviceUrl"] = TestHub.ServiceUrl;
        activity["locale"] = "nl-NL";
        Remember(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", cloud.Token()) },
        };
        using var response = await http.SendAsync(request);
        return new HubAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A press that the client makes by itself, for this person, on a message that stands here.</summary>
    public Task<HubAnswer> RefreshAsync(Persona persona, string conversation, string message, JsonObject action)
    {
        var (room, channelData) = _rooms[RoomOf(conversation)];
        var here = room.DeepClone();
        here["id"] = conversation;
        return SendAsync(
            new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = "adaptiveCard/action",
                ["id"] = Guid.NewGuid().ToString(),
                ["channelId"] = "msteams",
                ["from"] = new JsonObject { ["id"] = persona.UserId, ["aadObjectId"] = persona.ObjectId },
                ["recipient"] = new JsonObject { ["id"] = $"28:{DemoSchool.BotId}" },
                ["conversation"] = here,
                ["channelData"] = channelData.DeepClone(),
                ["replyToId"] = message,
                ["value"] = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "automatic" },
            }
        );
    }

    /// <summary>How Teams describes a room is learnt from what people send there.</summary>
    private void Remember(JsonObject activity) =>
        _rooms[RoomOf(activity["conversation"]!["id"]!.GetValue<string>())] = (
            activity["conversation"]!.DeepClone(),
            activity["channelData"]!.DeepClone()
        );

    private static string RoomOf(string conversation) => conversation.Split(';')[0];
}
