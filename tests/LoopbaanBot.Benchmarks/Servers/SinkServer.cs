using System.Globalization;
using LoopbaanBot.Testing.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>Stands in for Teams: takes what is sent, signs tokens, and publishes the keys to check them with.</summary>
internal static class SinkServer
{
    public const string TokenPath = "/token";
    public const string SeenPath = "/seen";

    private static readonly byte[] s_created = """{"id":"1753128000000"}"""u8.ToArray();
    private static long s_requests;
    private static long s_bytes;

    public static Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(ChildServer.AnyPort);
        var app = builder.Build();
        var issuer = new TestTokenIssuer(TimeProvider.System);
        app.MapGet(TokenPath, http => http.Response.WriteAsync(Token(issuer)));
        app.MapGet(SeenPath, http => http.Response.WriteAsync($"{s_requests} {s_bytes}"));
        app.MapTestOpenId(new TestOpenIdHandler(issuer));
        app.MapFallback(TakeAsync);
        return ChildServer.RunAsync(app);
    }

    /// <summary>How many calls came in, and the bytes of their bodies.</summary>
    public static (long Requests, long Bytes) ParseSeen(string line)
    {
        var parts = line.Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Token(TestTokenIssuer issuer) =>
        issuer.CreateToken(Place.BotId, Place.ServiceUrl, TimeSpan.FromHours(12));

    private static async Task TakeAsync(HttpContext http)
    {
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        Interlocked.Increment(ref s_requests);
        Interlocked.Add(ref s_bytes, http.Request.ContentLength ?? 0);
        http.Response.StatusCode = StatusCodes.Status201Created;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = s_created.Length;
        await http.Response.Body.WriteAsync(s_created, http.RequestAborted);
    }
}
