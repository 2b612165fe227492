using System.Globalization;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>The built bot as a process of its own, so that it can be killed in the middle of a talk.</summary>
internal sealed class BotProcess(IReadOnlyDictionary<string, string> storage) : IAsyncDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private readonly int _port = FreePort.Next();
    private ExternalProcess? _process;

    public Uri Endpoint => new($"http://127.0.0.1:{_port}/api/messages");

    public string Output => _process?.Output ?? string.Empty;

    public async Task StartAsync()
    {
        // The settings are read from where the sources are, as with `dotnet run`.
        _process = ExternalProcess.Start(
            "dotnet",
            [Assembly()],
            Repository.PathTo("src", "LoopbaanBot"),
            Environment()
        );
        await _process.UntilAnswersAsync(new Uri($"http://127.0.0.1:{_port}/health"), s_limit);
    }

    /// <summary>Pulls the plug: no word of warning, nothing flushed.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.ExitAsync(s_limit);
        await _process.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    /// <summary>The bot that was built with these tests: same configuration, same framework.</summary>
    private static string Assembly()
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        return Repository.PathTo(
            "src",
            "LoopbaanBot",
            "bin",
            framework.Parent!.Name,
            framework.Name,
            "LoopbaanBot.dll"
        );
    }

    private Dictionary<string, string> Environment() =>
        new(storage)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"),
        };
}
