using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Holds the conversation: reads a line, does what it asks, shows what comes back.</summary>
internal sealed class TerminalTalk(
    TerminalClient client,
    TerminalScreen screen,
    TerminalLines lines,
    TerminalWords words
)
{
    private readonly CardForm _form = new(screen, lines, words);
    private readonly TerminalFront _front = new(screen, words);
    private string? _hint;

    /// <param name="asked">The language of the command line; it goes before what was chosen earlier.</param>
    /// <param name="ending">Ends the conversation; a turn that runs is finished first.</param>
    public async Task RunAsync(Language? asked, CancellationToken ending)
    {
        await BeginAsync(asked);
        while (await NextAsync(ending) is { } line)
        {
            if (line.Length > 0)
            {
                await TakeAsync(line, ending);
            }
        }

        screen.Note(words.Texts["chat.bye"]);
    }

    private async Task BeginAsync(Language? asked)
    {
        client.Locale = asked == Language.English ? "en-GB" : "nl-NL";
        var chosen = await client.ChosenLanguageAsync(CancellationToken.None);
        if (asked is { } language && chosen is not null && chosen != language)
        {
            await client.ChooseAsync(language, CancellationToken.None);
        }

        words.Language = asked ?? chosen ?? Language.Dutch;
        screen.Note(words.Texts["chat.intro", ("name", client.Name)]);
        screen.Note(string.Empty);
        _front.Show(await client.InstallAsync(CancellationToken.None));
        if (_front.Card is null)
        {
            // Welcomed before: the menu shows whether a talk is running and goes on with it.
            _front.Show(await client.SayAsync(words.Menu, CancellationToken.None));
        }

        _front.Show(await client.CatchUpAsync(CancellationToken.None));
    }

    private Task<string?> NextAsync(CancellationToken ending)
    {
        var hint = words.Texts[
            _front.Card?.OpenField is not null ? "chat.answer"
            : _front.Card is { HasLetters: true } ? "chat.fill"
            : _front.Card is { Buttons.Count: > 0 } ? "chat.choose"
            : "chat.message"
        ];
        if (hint != _hint)
        {
            screen.Note(hint);
            _hint = hint;
        }

        screen.Ask(words.Texts["chat.you"]);
        return lines.ReadAsync(ending);
    }

    private async Task TakeAsync(string line, CancellationToken ending)
    {
        if (_front.Card is { } filled && filled.Lettered(line) is { } lettered)
        {
            await FillAsync(filled, [lettered], send: null, ending);
        }
        else if (
            _front.Card is { OpenChoice: { } choice, Primary: { } primary } asked
            && choice.Choices.Any(one => one.Value == line)
        )
        {
            // Where a mark is asked, a number is the mark and not a button.
            asked.Fill(choice, line);
            _front.Show(await client.PressAsync(asked, primary, CancellationToken.None));
        }
        else if (_front.Card is { Buttons.Count: > 0 } card && card.ButtonOf(line) is { } button)
        {
            await PressAsync(card, button, ending);
        }
        else if (_front.Card is { Buttons.Count: > 0 } offered && IsNumber(line))
        {
            screen.Note(words.Texts["chat.notANumber", ("max", offered.Buttons.Count)]);
        }
        else if (_front.Card is { OpenField: { } field, Primary: { } send } open && !words.IsCommand(line))
        {
            // A terminal has one line where Teams has a field in the card and a box under the chat.
            open.Fill(field, line);
            _front.Show(await client.PressAsync(open, send, CancellationToken.None));
        }
        else
        {
            _front.Show(await client.SayAsync(line, CancellationToken.None));
        }
    }

    private async Task PressAsync(TerminalCard card, CardButton button, CancellationToken ending)
    {
        if (button.Kind == CardButton.OpenUrl)
        {
            screen.Note(words.Texts["chat.link", ("title", button.Title), ("url", button.Url)]);
        }
        else if (button.Kind == CardButton.ToggleVisibility)
        {
            card.Toggle(button);
            screen.Show(card);
        }
        else
        {
            var asked = button == card.Primary && button.TakesInputs ? card.Inputs : [];
            await FillAsync(card, asked, button, ending);
        }
    }

    /// <summary>Asks for fields and presses the button, if any, unless somebody left halfway: then the card stays as it was filled.</summary>
    private async Task FillAsync(
        TerminalCard card,
        IReadOnlyList<CardInput> asked,
        CardButton? send,
        CancellationToken ending
    )
    {
        switch (await _form.FillAsync(card, asked, ending))
        {
            case FormEnd.Filled when send is not null:
                _front.Show(await client.PressAsync(card, send, CancellationToken.None));
                break;
            case FormEnd.Filled or FormEnd.Left:
                screen.Show(card);
                break;
            case FormEnd.Said said:
                _front.Show(await client.SayAsync(said.Command, CancellationToken.None));
                break;
        }
    }

    private static bool IsNumber(string line) => line.All(char.IsAsciiDigit);
}
