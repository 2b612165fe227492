using LoopbaanBot.BotFramework.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.BotFramework.Cloud;

/// <summary>Puts the bot at an address.</summary>
public static class BotEndpoint
{
    /// <summary>
    /// Answers requests at <paramref name="pattern"/>; all methods, so that a wrong one gets its own 405.
    /// </summary>
    public static IEndpointConventionBuilder MapBot(this IEndpointRouteBuilder endpoints, string pattern)
    {
        var adapter = endpoints.ServiceProvider.GetRequiredService<CloudAdapter>();
        var bot = endpoints.ServiceProvider.GetRequiredService<IBot>();

        // A turn that has begun runs to its end, also when the caller hangs up or the host wants to stop.
        return endpoints.Map(pattern, http => adapter.ProcessAsync(http, bot, CancellationToken.None));
    }
}
