using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>
/// Gives a test server what a real one on loopback has: a bound address and the addresses of each connection. Register
/// as <see cref="IStartupFilter"/> where development mode is tested without sockets.
/// </summary>
public sealed class LoopbackServerFilter(string boundTo = "http://localhost:3978") : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            var addresses = new ServerAddressesFeature();
            addresses.Addresses.Add(boundTo);
            app.ServerFeatures.Set<IServerAddressesFeature>(addresses);
            app.Use(
                (context, proceed) =>
                {
                    context.Connection.RemoteIpAddress = IPAddress.Loopback;
                    context.Connection.LocalIpAddress = IPAddress.Loopback;
                    return proceed(context);
                }
            );
            next(app);
        };
}
