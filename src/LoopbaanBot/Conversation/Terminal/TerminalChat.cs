using LoopbaanBot.Content;
using LoopbaanBot.Hosting;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>The same conversation in a terminal, through the same turns and store: <c>dotnet run -- chat</c>.</summary>
internal static class TerminalChat
{
    private const string Word = "chat";
    private const int Misused = 2;

    public static bool IsAskedFor(string[] args) => args is [Word, ..];

    public static Task<int> RunAsync(string[] args) =>
        RunAsync(args, TerminalConsole.Open(), _ => { }, CancellationToken.None);

    /// <param name="args">The word chat and its options.</param>
    /// <param name="console">Where lines come from and go to.</param>
    /// <param name="configure">Changes settings and parts of the bot before it starts.</param>
    /// <param name="cancellationToken">Ends the chat as Ctrl-C does.</param>
    /// <returns>0 after a chat, 2 when the options are not understood.</returns>
    public static async Task<int> RunAsync(
        string[] args,
        TerminalConsole console,
        Action<HostApplicationBuilder> configure,
        CancellationToken cancellationToken
    )
    {
        if (TerminalOptions.Parse(args[1..]) is not { } options)
        {
            await console.Error.WriteLineAsync(TerminalOptions.Usage(args));
            return Misused;
        }

        using var host = TerminalHost.Build(configure);
        await host.StartAsync(cancellationToken);
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await TalkOf(host.Services, options, console).RunAsync(options.Language, ending.Token);
        await host.StopAsync(CancellationToken.None);
        return 0;
    }

    private static TerminalTalk TalkOf(IServiceProvider services, TerminalOptions options, TerminalConsole console)
    {
        var person = TerminalPerson.Find(options.Name, services.GetRequiredService<IOptions<DemoOptions>>().Value);
        var library = services.GetRequiredService<ContentLibrary>();
        var words = new TerminalWords(library, options.Language ?? Language.Dutch);
        var client = ActivatorUtilities.CreateInstance<TerminalClient>(services, person);
        return new TerminalTalk(client, new TerminalScreen(console, words), new TerminalLines(console), words);
    }
}
