using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Authentication.Development;

/// <summary>
/// Whether a request without a token may pass. In the body such a caller can be anyone, so the request must come from
/// this machine and not through a tunnel, which arrives from loopback too but names another host or forwards.
/// </summary>
internal sealed class DevelopmentAccess
{
    public static readonly Caller Caller = new(CallerProfile.LoopbackDevelopment, null, []);

    // The last two are left behind by middleware that has consumed the first two.
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-", "X-Original-", "X-Real-IP"];

    private volatile bool _isOpen;

    /// <summary>
    /// Called when everything that does not depend on a request has been checked, the bound addresses last.
    /// </summary>
    public void Open() => _isOpen = true;

    public bool Allows(HttpContext context) =>
        _isOpen
        && Loopback.IsAddress(context.Connection.RemoteIpAddress)
        && Loopback.IsAddress(context.Connection.LocalIpAddress)
        && Loopback.IsHost(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(IsForwarding);

    private static bool IsForwarding(string header) =>
        Array.Exists(Forwarding, name => header.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
