using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

/// <summary>A real Kestrel on a free loopback port, with the bot at /api/messages.</summary>
internal sealed class LoopbackHost : IAsyncDisposable, IBot
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private LoopbackHost(WebApplication app, ScriptedAuthenticator authenticator, FakeConnector connector, LogLines log)
    {
        _app = app;
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Authenticator = authenticator;
        Connector = connector;
        Log = log;
    }

    public ScriptedAuthenticator Authenticator { get; }

    public FakeConnector Connector { get; }

    public LogLines Log { get; }

    public CloudAdapter Adapter => _app.Services.GetRequiredService<CloudAdapter>();

    /// <summary>What the bot does with a turn.</summary>
    public BotCallbackHandler Bot { get; set; } = (_, _) => Task.CompletedTask;

    public int Turns { get; private set; }

    public static async Task<LoopbackHost> StartAsync()
    {
        var authenticator = new ScriptedAuthenticator();
        var connector = new FakeConnector();
        var log = new LogLines();
        LoopbackHost? host = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<IRequestAuthenticator>(authenticator);
        builder.Services.AddSingleton<IBot>(_ => new Relay(() => host!));
        builder.Services.AddBotFramework<Relay>();
        builder
            .Services.AddHttpClient(ConnectorClient.HttpClientName)
            .ConfigurePrimaryHttpMessageHandler(() => connector);
        var app = builder.Build();
        app.MapBot("/api/messages");
        await app.StartAsync();
        host = new LoopbackHost(app, authenticator, connector, log);
        return host;
    }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Turns++;
        return Bot(turnContext, cancellationToken);
    }

    public Task<HttpResponseMessage> PostAsync(string json) =>
        PostAsync(new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> PostAsync(byte[] json)
    {
        var content = new ByteArrayContent(json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return PostAsync(content);
    }

    public Task<HttpResponseMessage> PostAsync(HttpContent content) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = content });

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri("/api/messages", UriKind.Relative);
        return await _http.SendAsync(request);
    }

    public async Task<HttpStatusCode> StatusAsync(string json) => (await PostAsync(json)).StatusCode;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Relay(Func<LoopbackHost> host) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            host().OnTurnAsync(turnContext, cancellationToken);
    }
}
