using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.Testing.Authentication;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>The connector of Teams: takes what the bot sends, gives it an id and remembers what stands in each chat.</summary>
internal sealed class RecordingConnector(Canary canary, TestAuthority authority) : HttpMessageHandler
{
    private readonly Lock _gate = new();
    private readonly List<Posted> _posted = [];
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _number;

    /// <summary>Everything that stands in this conversation now, oldest first.</summary>
    public IReadOnlyList<Posted> In(string conversationId)
    {
        lock (_gate)
        {
            return [.. _posted.Where(posted => posted.ConversationId == conversationId)];
        }
    }

    /// <summary>Completes when the next message is posted anywhere.</summary>
    public Task NextPost()
    {
        lock (_gate)
        {
            return _next.Task;
        }
    }

    /// <summary>How many requests came, of any kind.</summary>
    public int Requests { get; private set; }

    /// <summary>What the roster of a chat says of a user: object id and user principal name.</summary>
    public Dictionary<string, (string ObjectId, string Name)> PrincipalNames { get; } = [];

    /// <summary>When set, the answer to everything.</summary>
    public HttpStatusCode? Refuses { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
        canary.WatchJson($"{request.Method} to the connector", body);
        canary.Watch("an address of the connector", Uri.UnescapeDataString(request.RequestUri!.AbsoluteUri));
        (await authority.BelievesAsync(request.Headers.Authorization?.ToString())).ShouldBeTrue();
        if (Refuses is { } status)
        {
            return new HttpResponseMessage(status);
        }

        if (request.Method == HttpMethod.Get)
        {
            return Member(request);
        }

        var id = Keep(request, JsonNode.Parse(body)!.AsObject());
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            Content = new StringContent($$"""{"id":"{{id}}"}""", Encoding.UTF8, "application/json"),
        };
    }

    private HttpResponseMessage Member(HttpRequestMessage request)
    {
        // .../v3/conversations/{conversation}/members/{user}
        var user = Uri.UnescapeDataString(request.RequestUri!.AbsolutePath.Split('/')[^1]);
        if (!PrincipalNames.TryGetValue(user, out var person))
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        var member = new JsonObject
        {
            ["id"] = user,
            ["aadObjectId"] = person.ObjectId,
            ["userPrincipalName"] = person.Name,
        };
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(member.ToJsonString(), Encoding.UTF8, "application/json"),
        };
    }

    private string Keep(HttpRequestMessage request, JsonObject activity)
    {
        // .../v3/conversations/{conversation}/activities[/{activity}]
        var parts = request.RequestUri!.AbsolutePath.Split('/').Select(Uri.UnescapeDataString).ToArray();
        var at = Array.IndexOf(parts, "conversations") + 1;
        lock (_gate)
        {
            Requests++;
            if (request.Method == HttpMethod.Put)
            {
                var index = _posted.FindIndex(posted => posted.Id == parts[^1]);
                index.ShouldBeGreaterThanOrEqualTo(0, "an update of something that was never posted");
                _posted[index] = _posted[index] with { Activity = activity };
                return parts[^1];
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"posted-{++_number}");
            _posted.Add(new Posted(id, parts[at], activity));
            _next.TrySetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return id;
        }
    }
}

/// <summary>A message of the bot that stands in a chat.</summary>
internal sealed record Posted(string Id, string ConversationId, JsonObject Activity)
{
    public Card? Card => Activity["attachments"]?[0]?["content"] is JsonObject card ? new Card(card, Id) : null;

    public string Text => Card?.Text ?? Activity["text"]?.GetValue<string>() ?? string.Empty;
}
