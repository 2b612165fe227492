using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using LoopbaanBot.BotFramework.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>The least that a bot on Kestrel does: parse the activity, then send or return a card of the size asked for.</summary>
/// <remarks>No routing, no logging, no token, no state. What the bot takes beyond this is what it costs to be one.</remarks>
internal static class FloorServer
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    public static Task<int> RunAsync(Uri sink)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(ChildServer.AnyPort).ConfigureKestrel(server => server.AddServerHeader = false);
        var app = builder.Build();
        var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = sink };
        app.Use((http, next) => HttpMethods.IsPost(http.Request.Method) ? TurnAsync(http, client) : next(http));
        app.UseRouting();
        return ChildServer.RunAsync(app);
    }

    private static async Task TurnAsync(HttpContext http, HttpClient client)
    {
        var activity = await JsonSerializer.DeserializeAsync(
            http.Request.Body,
            FloorJson.Default.Activity,
            http.RequestAborted
        );
        var card = FloorCard.OfSize(int.Parse(http.Request.Query["bytes"].ToString(), CultureInfo.InvariantCulture));
        if (http.Request.Path == FloorPaths.Reply)
        {
            await ReplyAsync(client, activity!, card, http.RequestAborted);
        }
        else
        {
            await AnswerAsync(http.Response, card, http.RequestAborted);
        }
    }

    private static async Task ReplyAsync(
        HttpClient client,
        Activity activity,
        FloorCard card,
        CancellationToken cancellationToken
    )
    {
        var reply = new FloorReply(
            ActivityTypes.Message,
            activity.Recipient!,
            activity.From!,
            activity.Conversation!,
            activity.Id!,
            [new FloorAttachment(Attachment.AdaptiveCardContentType, card)]
        );
        using var content = new ByteArrayContent(
            JsonSerializer.SerializeToUtf8Bytes(reply, FloorJson.Default.FloorReply)
        );
        content.Headers.ContentType = s_json;
        var address = $"/v3/conversations/{activity.Conversation!.Id}/activities/{activity.Id}";
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), content, cancellationToken);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        JsonSerializer.Deserialize(body, FloorJson.Default.ResourceResponse);
    }

    private static async Task AnswerAsync(HttpResponse response, FloorCard card, CancellationToken cancellationToken)
    {
        var answer = new FloorAnswer(200, Attachment.AdaptiveCardContentType, card);
        var body = JsonSerializer.SerializeToUtf8Bytes(answer, FloorJson.Default.FloorAnswer);
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken);
    }
}

internal static class FloorPaths
{
    public const string Reply = "/reply";
    public const string Answer = "/answer";
}
