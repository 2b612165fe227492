using LoopbaanBot.EndToEndTests.Hub.Conversations;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>
/// Microsoft's side of Teams in the small, between a bot as in production and a Playground per person.
/// </summary>
/// <remarks>
/// The bot needs no setting that production lacks. It sees the addresses of production, checks them and keeps them:
/// activities carry <see cref="ServiceUrl"/>, whose host is on the bot's own list. Only below the last check, where
/// the network would begin, a handler that the test adds takes its calls here (<see cref="HubBot"/>). So the token of
/// every activity is checked by the product's code against keys that it fetched, and the token of every call of the
/// bot is checked here.
/// </remarks>
internal sealed class TestHub : IAsyncDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication _app;
    private readonly HttpClient _http = new();
    private readonly Seats _seats;
    private readonly ChannelDesk _channel;
    private readonly OwnViews _views;

    private TestHub(WebApplication app)
    {
        _app = app;
        _seats = new Seats(_http);
        var ids = new SharedIds();
        Cloud = new TestCloud(TimeProvider.System, DemoSchool.BotId, DemoSchool.TenantId, ServiceUrl);
        Line = new BotLine(Cloud, _http);
        _views = new OwnViews(_seats, ids, Line);
        Connector = new ConnectorDesk(
            Cloud.Authority,
            new SharedDesk(_seats, ids, _views),
            _seats,
            TimeProvider.System
        );
        _channel = new ChannelDesk(Line, ids);
    }

    public TestCloud Cloud { get; }

    public ConnectorDesk Connector { get; }

    public BotLine Line { get; }

    public Uri Address => new(_app.Urls.First());

    public static async Task<TestHub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var hub = new TestHub(app);
        app.MapPost("/in/{seat}", (HttpContext http, string seat) => hub._channel.TakeAsync(http, seat));
        // A Playground asks whether anybody is there before it shows its page.
        app.MapGet("/in/{seat}", () => Results.Ok());
        app.Map("/emea/{**path}", http => hub.Connector.TakeAsync(http));
        app.MapTestOpenId(hub.Cloud.OpenId);
        await app.StartAsync();
        return hub;
    }

    /// <summary>Where this person's Playground finds the bot.</summary>
    public Uri EntranceOf(Persona persona) => new(Address, $"in/{persona.Key}");

    public void Seat(Persona persona, string playground) => _seats.Take(persona, playground);

    public async ValueTask DisposeAsync()
    {
        await _views.DisposeAsync();
        await _app.DisposeAsync();
        _http.Dispose();
    }
}
