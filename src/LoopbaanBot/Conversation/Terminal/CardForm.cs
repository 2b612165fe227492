using System.Globalization;
using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Asks for the fields of a card one by one, by their labels.</summary>
internal sealed class CardForm(TerminalScreen screen, TerminalLines lines, TerminalWords words)
{
    private const string Clear = "-";
    private const string Leave = ".";

    public async Task<FormEnd> FillAsync(TerminalCard card, IReadOnlyList<CardInput> asked, CancellationToken ending)
    {
        foreach (var input in asked)
        {
            screen.Number(card, input);
            var (value, end) = await AskAsync(input, card.ValueOf(input), ending);
            if (end is not null)
            {
                return end;
            }

            card.Fill(input, value!);
        }

        return new FormEnd.Filled();
    }

    /// <summary>What to fill in, or how the asking ended.</summary>
    private async Task<(string? Value, FormEnd? End)> AskAsync(CardInput input, string kept, CancellationToken ending)
    {
        while (true)
        {
            screen.Ask(Question(input, kept));
            var line = await lines.ReadAsync(ending);
            if (EndOf(input, line) is { } end)
            {
                return (null, end);
            }

            var value = Read(input, kept, line!);
            if (value is { Length: > 0 } || value is not null && !input.IsRequired)
            {
                return (value, null);
            }

            screen.Note(
                value is null
                    ? words.Texts["chat.notAChoice", ("max", input.Choices.Count)]
                    : input.ErrorMessage ?? words.Texts["chat.required"]
            );
        }
    }

    /// <summary>Leaves the fields; in a choice, where it can be no answer, a command leaves them too.</summary>
    private FormEnd? EndOf(CardInput input, string? line) =>
        line is null ? new FormEnd.Silent()
        : line == Leave ? new FormEnd.Left()
        : input.IsChoice && words.IsCommand(line) && Choose(input, line) is null ? new FormEnd.Said(line)
        : null;

    /// <summary>Null for what is none of the choices.</summary>
    private static string? Read(CardInput input, string kept, string line) =>
        line.Length == 0 ? kept
        : line == Clear && kept.Length > 0 && !input.IsChoice ? string.Empty
        : input.IsChoice ? Choose(input, line)
        : line;

    private string Question(CardInput input, string kept) =>
        kept.Length == 0
            ? input.Caption
            : words.Texts[input.IsChoice ? "chat.keptChoice" : "chat.kept", ("label", input.Label)];

    /// <summary>The value by number or title, several with commas where the card takes several; null for none.</summary>
    private static string? Choose(CardInput input, string line)
    {
        var chosen = (input.TakesSeveral ? line.Split(',', StringSplitOptions.TrimEntries) : [line])
            .Select(part => Find(input.Choices, part))
            .ToList();
        return chosen.Contains(null) ? null : string.Join(',', chosen.Select(choice => choice!.Value));
    }

    private static CardChoice? Find(IReadOnlyList<CardChoice> choices, string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? choices.ElementAtOrDefault(number - 1)
            : choices.FirstOrDefault(choice => part.Equals(choice.Title, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How the asking for fields ended.</summary>
internal abstract record FormEnd
{
    public sealed record Filled : FormEnd;

    /// <summary>Back to the card.</summary>
    public sealed record Left : FormEnd;

    /// <summary>A command instead of an answer.</summary>
    public sealed record Said(string Command) : FormEnd;

    /// <summary>There was nothing more to read; then nothing is sent.</summary>
    public sealed record Silent : FormEnd;
}
