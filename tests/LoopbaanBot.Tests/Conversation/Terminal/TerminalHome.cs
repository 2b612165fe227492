using LoopbaanBot.Conversation.Terminal;
using LoopbaanBot.Testing.Time;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LoopbaanBot.Tests.Conversation.Terminal;

/// <summary>A machine with a store of its own, on which chats are started one after another.</summary>
internal sealed class TerminalHome : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("loopbaanbot-terminal");
    private readonly FakeTimeProvider _clock = new();

    /// <summary>Pipes lines into a chat; the options stand in one string.</summary>
    public Task<Transcript> PipeAsync(string options, params string[] lines) =>
        RunAsync(options, new StringReader(string.Join('\n', lines)), CancellationToken.None);

    public async Task<Transcript> RunAsync(string options, TextReader reader, CancellationToken cancellationToken)
    {
        using var screen = new StringWriter();
        using var errors = new StringWriter();
        var code = await TerminalChat.RunAsync(
            ["chat", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            new TerminalConsole(reader, screen, errors, Echoes: true, Colours: false, Width: 80),
            Configure,
            cancellationToken
        );
        return new Transcript(code, screen.ToString(), errors.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Configure(HostApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Storage:SqlitePath"] = Path.Combine(_folder.FullName, "chat.db") }
        );
        builder.Services.AddSingleton<TimeProvider>(_clock);
    }
}

/// <summary>What a chat left on the screen.</summary>
internal sealed record Transcript(int ExitCode, string Screen, string Errors)
{
    /// <summary>The last card that was drawn, without its bars.</summary>
    public string LastCard => Cards[^1];

    /// <summary>Everything that the bot said, card by card.</summary>
    public IReadOnlyList<string> Cards =>
        [
            .. Screen
                .Split("LoopbaanBot\n│")
                .Skip(1)
                .Select(card =>
                    string.Join('\n', card.Split('\n').TakeWhile((line, at) => at == 0 || line.StartsWith('│')))
                )
                .Select(card =>
                    card.Replace("│ ", "", StringComparison.Ordinal).Replace("│", "", StringComparison.Ordinal).Trim()
                ),
        ];
}
