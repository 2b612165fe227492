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
    private readonly Dictionary<string, List<JsonObject>> _rosters = [];
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

    /// <summary>Puts somebody in the list of members of a group.</summary>
    public void Admits(string room, JsonObject member)
    {
        lock (_gate)
        {
            if (!_rosters.TryGetValue(room, out var members))
            {
                _rosters[room] = members = [];
            }

            members.Add(member);
        }
    }

    public void Dismisses(string room, string memberId)
    {
        lock (_gate)
        {
            _rosters[room].RemoveAll(member => member["id"]!.GetValue<string>() == memberId);
        }
    }

    /// <summary>How often something that stood there was replaced.</summary>
    public int Updates { get; private set; }

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
            return Members(request.RequestUri);
        }

        var id = Keep(request, JsonNode.Parse(body)!.AsObject());
        return new HttpResponseMessage(HttpStatusCode.Created)
        {
            Content = new StringContent($$"""{"id":"{{id}}"}""", Encoding.UTF8, "application/json"),
        };
    }

    // .../v3/conversations/{conversation}/pagedmembers?… or .../members/{id}
    private HttpResponseMessage Members(Uri address)
    {
        var parts = address.AbsolutePath.Split('/').Select(Uri.UnescapeDataString).ToArray();
        JsonNode? found;
        lock (_gate)
        {
            Requests++;
            var at = Array.IndexOf(parts, "conversations");
            var members = at < 0 ? [] : _rosters.GetValueOrDefault(parts[at + 1], []);
            found =
                parts[^1] == "pagedmembers"
                    ? new JsonObject { ["members"] = new JsonArray([.. members.Select(one => one.DeepClone())]) }
                    : members.FirstOrDefault(one => one["id"]!.GetValue<string>() == parts[^1])?.DeepClone()
                        ?? NamedMember(parts[^1]);
        }

        return found is null
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(found.ToJsonString(), Encoding.UTF8, "application/json"),
            };
    }

    private JsonObject? NamedMember(string user) =>
        PrincipalNames.TryGetValue(user, out var person)
            ? new JsonObject
            {
                ["id"] = user,
                ["aadObjectId"] = person.ObjectId,
                ["userPrincipalName"] = person.Name,
            }
            : null;

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
                Updates++;
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
