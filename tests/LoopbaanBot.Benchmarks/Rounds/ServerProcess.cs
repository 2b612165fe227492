using System.Diagnostics;
using LoopbaanBot.Benchmarks.Servers;

namespace LoopbaanBot.Benchmarks.Rounds;

/// <summary>A server in a process of its own, with the runtime settings of the real bot.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private ServerProcess(Process process, HttpClient client, Uri address) =>
        (_process, _client, Address) = (process, client, address);

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync(HttpClient client, params string[] arguments)
    {
        var folder = AppContext.BaseDirectory;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add("--runtimeconfig");
        start.ArgumentList.Add(Path.Combine(folder, "LoopbaanBot.runtimeconfig.json"));
        start.ArgumentList.Add("--depsfile");
        start.ArgumentList.Add(Path.Combine(folder, "LoopbaanBot.Benchmarks.deps.json"));
        start.ArgumentList.Add(Path.Combine(folder, "LoopbaanBot.Benchmarks.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync();
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
        {
            throw new InvalidOperationException($"The {arguments[0]} did not start: {address}");
        }

        // What it says later is a problem to see, and a pipe that nobody reads would stop it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Console.OpenStandardError());
        return new ServerProcess(process, client, uri);
    }

    public async Task<Usage> UsageAsync() => Usage.Parse(await GetAsync(ChildServer.UsagePath));

    public Task<string> GetAsync(string path) => _client.GetStringAsync(new Uri(Address, path));

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
