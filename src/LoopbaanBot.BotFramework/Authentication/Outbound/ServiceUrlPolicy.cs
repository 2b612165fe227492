using System.Text;
using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.BotFramework.Authentication.Settings;

namespace LoopbaanBot.BotFramework.Authentication.Outbound;

/// <summary>
/// Where the bot may send, and with it the bot's token: exact hosts over https on 443. In anonymous development, where
/// there is no token to lose, loopback and nothing else.
/// </summary>
internal sealed class ServiceUrlPolicy(BotIdentity bot)
{
    /// <summary>For the address in an activity or a stored reference, which carries no query and no fragment.</summary>
    public bool AllowsServiceUrl(string? serviceUrl) =>
        !string.IsNullOrEmpty(serviceUrl)
        && Ascii.IsValid(serviceUrl)
        && !serviceUrl.AsSpan().ContainsAny(" \\\t\r\n")
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0
        && AllowsTarget(uri);

    /// <summary>For the final address of a request, just before it leaves.</summary>
    public bool AllowsTarget(Uri? uri) =>
        uri is { IsAbsoluteUri: true } && (bot.IsAnonymous ? Loopback.IsTarget(uri) : IsAllowedHost(uri));

    // Uri.Host keeps a trailing dot and look-alike letters, so ordinal equality refuses both.
    private bool IsAllowedHost(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps
        && uri.Port == 443
        && uri.UserInfo.Length == 0
        && Ascii.IsValid(uri.Host)
        && bot.Hosts.Contains(uri.Host);
}
