using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LoopbaanBot.Hosting;

/// <summary>Says in one line how to talk to the bot, once it listens.</summary>
internal sealed class StartLine(
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    IServiceProvider provider
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment() && provider.GetService<IServer>() is { } server)
        {
            lifetime.ApplicationStarted.Register(() => Say(server));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static void Say(IServer server)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine(
            $"Talk to LoopbaanBot: npx -y @microsoft/m365agentsplayground -e {address}/api/messages -c msteams"
                + "   (or in this terminal: dotnet run --project src/LoopbaanBot -- chat)"
        );
    }
}
