using LoopbaanBot.EndToEndTests.Hub;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>The bot's own program, set up as for production and listening on loopback, with the hub for an internet.</summary>
internal sealed class HubBot : WebApplicationFactory<Program>
{
    private readonly TestHub _hub;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _settings;

    public HubBot(TestHub hub, string folder, IReadOnlyDictionary<string, string> settings)
    {
        (_hub, _folder, _settings) = (hub, folder, settings);
        UseKestrel(0);
    }

    public string Log => Path.Combine(_folder, "bot.log");

    public Uri Endpoint =>
        new(
            new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
            "/api/messages"
        );

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Bot:BotId", DemoSchool.BotId);
        builder.UseSetting("Bot:TenantId", DemoSchool.TenantId);
        builder.UseSetting("Bot:BotType", "UserAssignedMSI");
        builder.UseSetting("Bot:PublicUrl", "https://bot.example");
        builder.UseSetting("Storage:SqlitePath", Path.Combine(_folder, "loopbaanbot.db"));
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(log => log.ClearProviders().AddProvider(new LogFile(Log)));
        builder.ConfigureTestServices(services =>
            services.AddLoopbackCloud(_hub.Address, _hub.Cloud.Authority.Credential)
        );
    }
}
