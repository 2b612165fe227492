using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>What the Connector says to the bot.</summary>
internal sealed record HubAnswer(int Status, string Body)
{
    public TimeSpan? RetryAfter { get; init; }

    public bool IsFine => Status is >= 200 and < 300;

    /// <summary>The id of what was made, under either of its names; null for what gets none.</summary>
    public string? Id(string name = "id") => Body.Length == 0 ? null : JsonNode.Parse(Body)?[name]?.GetValue<string>();

    public static HubAnswer Error(int status, string code) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code } }.ToJsonString());

    public static HubAnswer Created(params (string Name, string Value)[] ids) =>
        new(
            StatusCodes.Status201Created,
            new JsonObject(ids.Select(id => KeyValuePair.Create(id.Name, (JsonNode?)id.Value))).ToJsonString()
        );

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        response.ContentType = "application/json";
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = wait.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        }

        await response.WriteAsync(Body);
    }
}
