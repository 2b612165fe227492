using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.BotFramework.Authentication.Development;

/// <summary>Opens anonymous access once the server is bound to loopback alone, or ends the start.</summary>
internal sealed class DevelopmentStartupCheck(
    BotIdentity bot,
    DevelopmentAccess access,
    IOptions<DevelopmentAccessOptions> options,
    IServiceProvider services,
    ILogger<DevelopmentStartupCheck> logger
) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (bot.IsAnonymous && !options.Value.StorageIsLocal())
        {
            throw new InvalidOperationException(
                "Bot:Dev:AllowAnonymous needs storage on this machine: an embedded file, memory or the emulator."
            );
        }

        return Task.CompletedTask;
    }

    // Addresses are known only now; until here every request without a token was refused.
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (
            bot.IsAnonymous
            && services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>() is { Addresses.Count: > 0 } bound
        )
        {
            if (bound.Addresses.FirstOrDefault(address => !Loopback.IsBoundTo(address)) is { } open)
            {
                throw new InvalidOperationException(
                    $"Bot:Dev:AllowAnonymous needs loopback addresses only, but the server listens on {open}."
                );
            }

            access.Open();
            AuthenticationLog.AnonymousMode(logger);
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
