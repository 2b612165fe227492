using System.Text.Json.Nodes;
using LoopbaanBot.EndToEndTests.Hub.Conversations;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Azure Bot Service: from a Playground to the bot, under the names that all share.</summary>
internal sealed class ChannelDesk(BotLine line, SharedIds ids)
{
    public async Task TakeAsync(HttpContext context, string seat)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        var pressed = activity["replyToId"]?.GetValue<string>();
        Rename(activity, seat);
        InDutch(activity);
        var answer = await line.SendAsync(activity);
        if (pressed is not null && SelfRefresh.ViewIn(answer) is not null)
        {
            ids.Messages.Cover(seat, pressed);
        }

        await (answer with { Body = ForPlayground.Fit(answer.Body) }).WriteAsync(context.Response);
    }

    private void Rename(JsonObject activity, string seat)
    {
        var conversation = activity["conversation"]!;
        conversation["id"] = ids.SharedConversation(seat, conversation["id"]!.GetValue<string>());
        if (activity["replyToId"]?.GetValue<string>() is { } own && ids.Messages.SharedOf(seat, own) is { } shared)
        {
            activity["replyToId"] = shared;
        }
    }

    /// <summary>The Playground's client is English wherever it runs; the people of this school read Dutch.</summary>
    private static void InDutch(JsonObject activity)
    {
        foreach (var client in activity["entities"] as JsonArray ?? [])
        {
            if (client?["type"]?.GetValue<string>() == "clientInfo")
            {
                client["locale"] = "nl-NL";
            }
        }
    }
}
