using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Testing.Time;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>The running bot, as a channel sees it: one address that takes activities with a token.</summary>
internal sealed class Bot : IAsyncDisposable
{
    private readonly World _world;
    private readonly bool _ownsWorld;
    private readonly List<BotHost> _killed = [];
    private BotHost _host;
    private HttpClient _http;

    private Bot(World world, StoreWatch store, bool ownsWorld)
    {
        (_world, Store, _ownsWorld) = (world, store, ownsWorld);
        _host = new BotHost(world, store);
        _http = _host.CreateDefaultClient();
    }

    public FakeTimeProvider Clock => _world.Clock;

    public StoreWatch Store { get; }

    public Canary Canary => _world.Canary;

    public LogLines Log => _world.Log;

    public RecordingConnector Connector => _world.Connector;

    public World World => _world;

    public IServiceProvider Services => _host.Services;

    /// <param name="onDisk">Keeps everything in a file, so that a killed bot finds it again as a new process would.</param>
    /// <param name="settings">What the school configured, beside what every test needs.</param>
    public static Bot Starts(bool onDisk = false, params (string Key, string Value)[] settings)
    {
        var world = new World(onDisk) { Settings = settings };
        return new Bot(world, world.Store, ownsWorld: true);
    }

    /// <summary>A second process beside this one, on the same store.</summary>
    public Bot StartsAnotherInstance() => new(_world, new StoreWatch(), ownsWorld: false);

    /// <summary>The process is killed: nothing is tidied up, and a new one opens the same store.</summary>
    public void Restarts()
    {
        _killed.Add(_host);
        _host = new BotHost(_world, Store);
        _http = _host.CreateDefaultClient();
    }

    public Teacher Teacher(string name = "Sanne", string locale = "nl-NL", string tenant = World.Tenant) =>
        new(this, new Chat(name, locale, tenant));

    /// <summary>Posts an activity as Azure Bot Service does.</summary>
    public Task<BotAnswer> Receives(JsonObject activity) =>
        Receives(activity.ToJsonString(), "Bearer " + _world.Token());

    public Task<BotAnswer> Receives(string json, string? authorization, string type = "application/json") =>
        Receives(new StringContent(json, Encoding.UTF8, MediaTypeHeaderValue.Parse(type)), authorization);

    public async Task<BotAnswer> Receives(HttpContent content, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        Canary.MustBeSilent();
        return new BotAnswer((int)response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject());
    }

    /// <summary>Fetches a file by its link, as the button on its page does.</summary>
    public Task<HttpResponseMessage> Fetches(Uri link) => _http.PostAsync(link.PathAndQuery, null);

    /// <summary>Looks at a link, as a browser or a scanner does.</summary>
    public Task<HttpResponseMessage> Opens(Uri link) => _http.GetAsync(link.PathAndQuery);

    public async Task<int> Health() => (int)(await _http.GetAsync("/health")).StatusCode;

    /// <summary>Lets the bot say something of its own accord.</summary>
    public Task SaysOfItsOwnAccord(Chat chat, string words) =>
        Services
            .GetRequiredService<CloudAdapter>()
            .ContinueConversationAsync(
                new ConversationReference
                {
                    Bot = new ChannelAccount { Id = "28:" + World.BotId },
                    User = new ChannelAccount { Id = chat.UserId },
                    ChannelId = "msteams",
                    ServiceUrl = World.ServiceUrl,
                    Conversation = new ConversationAccount
                    {
                        Id = chat.ConversationId,
                        TenantId = chat.Tenant,
                        ConversationType = chat.Kind,
                    },
                },
                (turn, token) =>
                    turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = words }, token),
                CancellationToken.None
            );

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        foreach (var host in _killed)
        {
            await host.DisposeAsync();
        }

        if (_ownsWorld)
        {
            _world.Dispose();
            Canary.MustBeSilent();
        }
    }
}

/// <summary>What came back over HTTP.</summary>
internal sealed record BotAnswer(int Status, JsonObject? Body)
{
    /// <summary>The view; null when the answer is a message or nothing.</summary>
    public JsonObject? Card => TypeEnds("adaptive") ? Body!["value"]!.AsObject() : null;

    /// <summary>The sentence that the client shows under the card.</summary>
    public string? Message => TypeEnds("message") ? Body!["value"]!.GetValue<string>() : null;

    private bool TypeEnds(string word) =>
        Body?["type"]?.GetValue<string>().EndsWith(word, StringComparison.Ordinal) == true;
}
