using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.Testing.Authentication;
using LoopbaanBot.Testing.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace LoopbaanBot.BotFramework.Tests.Authentication;

/// <summary>The registered authentication as a whole, between a test issuer and a clock that stands still.</summary>
internal sealed class AuthenticationBed : IDisposable
{
    public const string BotId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string OtherTenant = "ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Person = "99999999-0000-0000-0000-000000000001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public static readonly Dictionary<string, string?> Anonymous = new()
    {
        ["Bot:BotId"] = "",
        ["Bot:TenantId"] = "",
        ["Bot:ClientSecret"] = null,
        ["Bot:Dev:AllowAnonymous"] = "true",
    };

    private readonly ServiceProvider _services;

    public AuthenticationBed(
        Dictionary<string, string?>? settings = null,
        string environment = "Production",
        Action<IServiceCollection>? more = null
    )
    {
        Issuer = new TestTokenIssuer(Clock);
        OpenId = new TestOpenIdHandler(Issuer);
        Credential = new TestCredential(Clock);
        var services = new ServiceCollection();
        services.AddSingleton<IHostEnvironment>(new TestEnvironment(environment));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<ILoggerFactory>(Logs);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddBotAuthentication(Configuration(settings));
        services.Configure<DevelopmentAccessOptions>(options => options.StorageIsLocal = () => true);
        services.AddTestAuthentication(OpenId, Credential);
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public SteadyClock Clock { get; } = new();

    public TestTokenIssuer Issuer { get; }

    public TestOpenIdHandler OpenId { get; }

    public TestCredential Credential { get; }

    public LogLines Logs { get; } = new();

    public IServiceProvider Services => _services;

    public IRequestAuthenticator Authenticator => _services.GetRequiredService<IRequestAuthenticator>();

    public string Token(string? serviceUrl = ServiceUrl, IDictionary<string, object>? claims = null) =>
        Issuer.CreateToken(BotId, serviceUrl, claims: claims);

    public Task<AuthenticationResult> Receives(string token) => ReceivesHeader("Bearer " + token);

    public Task<AuthenticationResult> ReceivesHeader(StringValues authorization)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Authorization = authorization;
        return Receives(context);
    }

    public async Task<AuthenticationResult> Receives(HttpContext context) =>
        await Authenticator.AuthenticateAsync(context, CancellationToken.None);

    /// <summary>The status of a request with this token; 200 when the caller is believed.</summary>
    public async Task<int> StatusOf(string token) => (await Receives(token)).Refusal?.StatusCode ?? 200;

    public static Activity Message() =>
        new()
        {
            Type = ActivityTypes.Message,
            ChannelId = "msteams",
            ServiceUrl = ServiceUrl,
            From = new ChannelAccount { Id = "29:x", AadObjectId = Person },
            Recipient = new ChannelAccount { Id = "28:" + BotId },
            Conversation = new ConversationAccount { Id = "a:1", TenantId = TenantId },
            ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = TenantId } },
        };

    public void Dispose() => _services.Dispose();

    public static IConfigurationRoot Configuration(Dictionary<string, string?>? settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Bot:BotId"] = BotId.ToUpperInvariant(),
                    ["Bot:TenantId"] = TenantId,
                    ["Bot:ClientSecret"] = "not-a-secret",
                }
            )
            .AddInMemoryCollection(settings)
            .Build();
}

/// <summary>A clock whose timestamps go on when the wall clock is set back.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private readonly FakeTimeProvider _wall = new();
    private TimeSpan _run;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _wall.GetUtcNow();

    public override long GetTimestamp() => _run.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _wall.CreateTimer(callback, state, dueTime, period);

    public void Advance(TimeSpan step)
    {
        _run += step;
        _wall.Advance(step);
    }

    public void SetWall(DateTimeOffset moment) => _wall.MoveTo(moment);
}

internal sealed class TestEnvironment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "test";

    public string ContentRootPath { get; set; } = "/";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}

/// <summary>Everything that is logged, at any level.</summary>
internal sealed class LogLines : ILoggerFactory, ILogger
{
    private readonly List<string> _lines = [];

    public string All
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider) { }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (_lines)
        {
            _lines.Add(formatter(state, exception) + exception);
        }
    }

    public void Dispose() { }
}
