using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Authentication.Development;

/// <summary>What counts as this very machine.</summary>
internal static class Loopback
{
    /// <summary>
    /// A name that cannot be made to resolve elsewhere: <c>localhost</c>, <c>127.0.0.1</c> or <c>[::1]</c>.
    /// </summary>
    public static bool IsHost(string? host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";

    public static bool IsAddress(IPAddress? address) =>
        address is not null && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    public static bool IsTarget(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && IsHost(uri.Host);

    /// <summary>
    /// As the Agents Playground sends it, without a slash at the end: <c>http://localhost:56150/_connector</c>.
    /// </summary>
    public static bool IsServiceUrl(string? serviceUrl) =>
        serviceUrl is not null
        && Ascii.IsValid(serviceUrl)
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && IsTarget(uri)
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0;

    /// <summary>
    /// An address that the server listens on, in the server's own notation; <c>*</c>, <c>+</c> and sockets are not
    /// loopback.
    /// </summary>
    public static bool IsBoundTo(string serverAddress)
    {
        var host = BindingAddress.Parse(serverAddress).Host;
        return IsHost(host) || (IPAddress.TryParse(host, out var address) && IsAddress(address));
    }
}
