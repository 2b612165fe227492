using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>One call of the bot to the Connector, taken apart.</summary>
/// <param name="Method">The Playground cannot take a message away, so a DELETE has become a PUT here.</param>
/// <param name="Rest">What follows the kind: the conversation or team, and what in it.</param>
internal sealed record HubCall(HttpMethod Method, string Kind, IReadOnlyList<string> Rest, string Body, string Query)
{
    private const string Deleted = """{"type":"message","text":"Dit bericht is verwijderd."}""";

    public string? Conversation => Rest.Count > 0 ? Rest[0] : null;

    /// <summary>The message to change or to reply to.</summary>
    public string? Message => Rest is [_, "activities", var message] ? message : null;

    public bool CreatesConversation => Method == HttpMethod.Post && Rest.Count == 0;

    public bool IsSend => Method == HttpMethod.Post && Rest is [_, "activities", ..];

    public bool IsUpdate => Method == HttpMethod.Put;

    /// <summary>A group chat, a channel or a team: the same for everybody.</summary>
    public bool IsShared => Conversation?.StartsWith("19:", StringComparison.Ordinal) == true;

    public JsonObject Json => JsonNode.Parse(Body)!.AsObject();

    public string Path => string.Join('/', Rest.Prepend(Kind).Select(Uri.EscapeDataString)) + Query;

    /// <summary>The same call under other names.</summary>
    public HubCall To(params IEnumerable<string?> rest) => this with { Rest = [.. rest.OfType<string>()] };

    public static async Task<HubCall> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        // The path as it came: ids hold slashes and percent signs of their own.
        var path = request.Path.ToUriComponent().Split("/v3/")[^1];
        string[] parts = [.. path.Split('/').Select(Uri.UnescapeDataString)];
        var isDelete = HttpMethods.IsDelete(request.Method);
        return new HubCall(
            isDelete ? HttpMethod.Put : new HttpMethod(request.Method),
            parts[0],
            parts[1..],
            isDelete ? Deleted : body,
            request.QueryString.Value ?? string.Empty
        );
    }
}
