using System.Diagnostics;
using System.Text;

namespace LoopbaanBot.Testing.External;

/// <summary>A started program whose output is kept and which is ended by its own id.</summary>
public sealed class ExternalProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ExternalProcess(Process process) => _process = process;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public int Id => _process.Id;

    public static ExternalProcess Start(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? string.Empty,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var external = new ExternalProcess(new Process { StartInfo = start });
        external.Run();
        return external;
    }

    /// <summary>Waits for the program to end by itself and gives its exit code.</summary>
    public async Task<int> ExitAsync(TimeSpan limit)
    {
        using var timeout = new CancellationTokenSource(limit);
        await _process.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    /// <summary>Asks the page until it answers 200; throws with the program's output when it never does.</summary>
    public async Task UntilAnswersAsync(Uri page, TimeSpan limit)
    {
        using var http = new HttpClient();
        using var timeout = new CancellationTokenSource(limit);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await AnswersAsync(http, page))
        {
            if (_process.HasExited || timeout.IsCancellationRequested)
            {
                throw new InvalidOperationException($"{page} never answered. Output: {Output}");
            }

            await pause.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>SIGINT, so that Azurite and the bot finish their writes; SIGKILL when that takes too long.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var signal = Process.Start(
                "kill",
                ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]
            );
            try
            {
                await ExitAsync(TimeSpan.FromSeconds(10));
            }
            catch (OperationCanceledException)
            {
                Kill();
            }
        }

        _process.Dispose();
    }

    public void Kill() => _process.Kill(entireProcessTree: true);

    private static async Task<bool> AnswersAsync(HttpClient http, Uri page)
    {
        try
        {
            using var response = await http.GetAsync(page);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
