using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Terminal;
using LoopbaanBot.Tests.Content;
using LoopbaanBot.Tests.Conversation.Terminal.Cards;

namespace LoopbaanBot.Tests.Conversation.Terminal;

public sealed class TerminalScreenTests
{
    [Fact]
    public void What_the_bot_says_stands_behind_a_bar() =>
        Written(colours: false, screen => screen.Say("Hoi.")).ShouldBe("LoopbaanBot\n│ Hoi.\n\n");

    [Fact]
    public void Only_a_terminal_gets_colours()
    {
        Written(colours: true, screen => screen.Ask("Jij:")).ShouldBe("\e[1mJij:\e[0m ");
        Written(colours: false, screen => screen.Ask("Jij:")).ShouldBe("Jij: ");
    }

    [Fact]
    public void Buttons_are_numbered_below_the_card() =>
        Written(
                colours: false,
                screen =>
                    screen.Show(
                        Drawn.Card(
                            """
                            {"body":[{"type":"TextBlock","text":"Klaar?"}],
                             "actions":[{"type":"Action.Execute","title":"Ja"},{"type":"Action.Submit","title":"Nee"}]}
                            """
                        )
                    )
            )
            .ShouldBe("LoopbaanBot\n│ Klaar?\n│\n│   1. Ja\n│   2. Nee\n\n");

    private static string Written(bool colours, Action<TerminalScreen> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = new TerminalConsole(TextReader.Null, output, TextWriter.Null, Echoes: false, colours, Width: 60);
        write(new TerminalScreen(console, new TerminalWords(Library.Real, Language.Dutch)));
        return output.ToString();
    }
}
