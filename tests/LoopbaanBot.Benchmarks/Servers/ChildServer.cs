using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>What the three servers share: a port of the system's choice, a meter, and an end when the parent ends.</summary>
internal static class ChildServer
{
    public const string AnyPort = "http://127.0.0.1:0";
    public const string UsagePath = "/usage";

    public static async Task<int> RunAsync(WebApplication app)
    {
        app.MapGet(UsagePath, static (HttpContext http) => http.Response.WriteAsync(Usage.Now().ToLine()));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.First());

        // The parent never writes: its end, however it comes, closes the pipe.
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return 0;
    }
}
