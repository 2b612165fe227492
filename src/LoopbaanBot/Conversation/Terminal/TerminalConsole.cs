using System.Text;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Where lines come from and go to.</summary>
/// <param name="Echoes">Whether to repeat what was read: a pipe does not show it.</param>
/// <param name="Colours">Whether bold and dim may be used.</param>
/// <param name="Width">Characters on a line.</param>
internal sealed record TerminalConsole(
    TextReader In,
    TextWriter Out,
    TextWriter Error,
    bool Echoes,
    bool Colours,
    int Width
)
{
    private const int Narrowest = 30;
    private const int Widest = 80;

    public static TerminalConsole Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return new TerminalConsole(
            Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : Console.In,
            Console.Out,
            Console.Error,
            Console.IsInputRedirected,
            !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            // A terminal that does not know its width says 0.
            Console.IsOutputRedirected
            || Console.WindowWidth <= 0
                ? Widest
                : Math.Clamp(Console.WindowWidth, Narrowest, Widest)
        );
    }
}
