using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Azure Bot Service: from a Playground to the bot, with a token and under the names that all share.</summary>
internal sealed class ChannelDesk(TestCloud cloud, SharedIds ids, HttpClient http)
{
    /// <summary>Where the bot listens.</summary>
    public Uri? Bot { get; set; }

    public async Task TakeAsync(HttpContext context, string seat)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        Rename(activity, seat);
        InDutch(activity);
        activity["serviceUrl"] = TestHub.ServiceUrl;
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot)
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", cloud.Token()) },
        };
        using var response = await http.SendAsync(request);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await context.Response.WriteAsync(PeopleDirectory.FillIn(await response.Content.ReadAsStringAsync()));
    }

    private void Rename(JsonObject activity, string seat)
    {
        var conversation = activity["conversation"]!;
        var id = conversation["id"]!.GetValue<string>();
        conversation["id"] = ids.SharedConversation(seat, id);
        if (activity["replyToId"]?.GetValue<string>() is { } own && ids.SharedOf(seat, own) is { } shared)
        {
            activity["replyToId"] = shared;
        }
    }

    /// <summary>The Playground's client is English wherever it runs; the people of this school read Dutch.</summary>
    private static void InDutch(JsonObject activity)
    {
        activity["locale"] = "nl-NL";
        foreach (var client in activity["entities"] as JsonArray ?? [])
        {
            if (client?["type"]?.GetValue<string>() == "clientInfo")
            {
                client["locale"] = "nl-NL";
            }
        }
    }
}
