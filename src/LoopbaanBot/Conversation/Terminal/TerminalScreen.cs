using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Writes the conversation: what the bot says stands behind a bar, the rest are the terminal's own words.</summary>
internal sealed class TerminalScreen(TerminalConsole console, TerminalWords words)
{
    private const string Bar = "│ ";

    private int Inner => console.Width - Bar.Length;

    public void Show(TerminalCard card)
    {
        Begin();
        foreach (var line in new CardDrawing(card, words.Texts, Inner).Draw())
        {
            Behind(line);
        }

        if (card.Buttons.Count > 0)
        {
            Behind(DrawnLine.Empty);
            Offer(card);
        }

        console.Out.WriteLine();
    }

    /// <summary>The buttons alone, when the card stands further up.</summary>
    public void Remind(TerminalCard card)
    {
        if (card.Buttons.Count > 0)
        {
            Offer(card);
            console.Out.WriteLine();
        }
    }

    /// <summary>What can be chosen in a field that is asked for now.</summary>
    public void Number(TerminalCard card, CardInput input)
    {
        foreach (var line in new InputDrawing(card, words.Texts, console.Width).Numbered(input))
        {
            console.Out.WriteLine(line.Text);
        }
    }

    public void Say(string text)
    {
        Begin();
        foreach (var line in TextWrap.Lines(text, Inner))
        {
            Behind(new DrawnLine(line));
        }

        console.Out.WriteLine();
    }

    /// <summary>A sentence of the terminal itself.</summary>
    public void Note(string text)
    {
        foreach (var line in TextWrap.Lines(text, console.Width))
        {
            console.Out.WriteLine(Styled(line, LineLook.Subtle));
        }
    }

    public void Ask(string question)
    {
        console.Out.Write($"{Styled(question, LineLook.Strong)} ");
        console.Out.Flush();
    }

    private void Begin() => console.Out.WriteLine(Styled(words.Texts["chat.bot"], LineLook.Subtle));

    private void Offer(TerminalCard card)
    {
        for (var at = 0; at < card.Buttons.Count; at++)
        {
            var button = words.Texts["chat.button", ("number", at + 1), ("title", card.Buttons[at].Title)];
            Behind(new DrawnLine($"  {button}"));
        }
    }

    private void Behind(DrawnLine line) => console.Out.WriteLine($"{Bar}{Styled(line.Text, line.Look)}".TrimEnd());

    private string Styled(string text, LineLook look) =>
        (console.Colours && text.Length > 0, look) switch
        {
            (true, LineLook.Strong) => $"\e[1m{text}\e[0m",
            (true, LineLook.Subtle) => $"\e[2m{text}\e[0m",
            _ => text,
        };
}
