using System.Globalization;
using LoopbaanBot.Conversation.Terminal.Cards;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Asks for the fields of a card one by one, by their labels.</summary>
internal sealed class CardForm(TerminalScreen screen, TerminalLines lines, TerminalWords words)
{
    private const string Clear = "-";

    /// <summary>False when the input ended before all was asked; then nothing is sent.</summary>
    public async Task<bool> FillAsync(TerminalCard card, CancellationToken ending)
    {
        foreach (var input in card.Primary is { TakesInputs: true } ? card.Inputs : [])
        {
            screen.Number(card, input);
            if (await AskAsync(input, card.ValueOf(input), ending) is not { } value)
            {
                return false;
            }

            card.Fill(input, value);
        }

        return true;
    }

    private async Task<string?> AskAsync(CardInput input, string kept, CancellationToken ending)
    {
        while (true)
        {
            screen.Ask(words.Texts[Question(input, kept), ("label", input.Label)]);
            if (await lines.ReadAsync(ending) is not { } line)
            {
                return null;
            }

            var value = line switch
            {
                "" => kept,
                Clear when kept.Length > 0 && !input.IsChoice => string.Empty,
                _ when input.IsChoice => Choose(input, line),
                _ => line,
            };
            if (value is { Length: > 0 } || value is not null && !input.IsRequired)
            {
                return value;
            }

            screen.Note(
                value is null
                    ? words.Texts["chat.notANumber", ("max", input.Choices.Count)]
                    : input.ErrorMessage ?? words.Texts["chat.required"]
            );
        }
    }

    private static string Question(CardInput input, string kept) =>
        kept.Length == 0 ? "chat.input"
        : input.IsChoice ? "chat.keptChoice"
        : "chat.kept";

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
