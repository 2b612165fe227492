using System.Globalization;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Draws a field: its label, what can be chosen and what stands in it.</summary>
/// <remarks>Choices get their numbers when they are asked for; on the card those would mix with those of the buttons.</remarks>
internal sealed class InputDrawing(TerminalCard card, Texts texts, int width)
{
    private const string Indent = "  ";
    private const string Free = "○";
    private const string Taken = "●";

    public List<DrawnLine> Draw(CardInput input) =>
        [.. Wrapped(Caption(input), string.Empty, LineLook.Plain), .. input.IsChoice ? Choices(input) : Words(input)];

    private string Caption(CardInput input) =>
        card.LetterOf(input) is { } letter
            ? texts["chat.lettered", ("letter", letter), ("caption", input.Caption)]
            : input.Caption;

    /// <summary>The choices with their numbers; none where the titles are the numbers.</summary>
    public IEnumerable<DrawnLine> Numbered(CardInput input)
    {
        var titles = input.Choices.Select((_, at) => Title(input, at)).ToList();
        return titles.Select((title, at) => title == Number(at)).All(same => same)
            ? []
            : titles
                .Select((title, at) => texts["chat.option", ("number", at + 1), ("title", title)])
                .SelectMany(option => Wrapped(option, Indent, LineLook.Plain));
    }

    private IEnumerable<DrawnLine> Words(CardInput input) =>
        card.ValueOf(input) is { Length: > 0 } value ? Wrapped(value, Indent, LineLook.Plain)
        : input.Placeholder is { } hint && hint != input.Label ? Wrapped(hint, Indent, LineLook.Subtle)
        : [];

    private IEnumerable<DrawnLine> Choices(CardInput input)
    {
        var chosen = card.ValueOf(input).Split(',');
        var options = input
            .Choices.Select((choice, at) => $"{(chosen.Contains(choice.Value) ? Taken : Free)} {Title(input, at)}")
            .ToList();
        var row = string.Join(Indent, options);
        return row.Length + Indent.Length <= width && options.TrueForAll(option => option.Length <= width / 4)
            ? Wrapped(row, Indent, LineLook.Plain)
            : options.SelectMany(option => Wrapped(option, Indent, LineLook.Plain));
    }

    private string Title(CardInput input, int at) =>
        input.IsToggle ? texts[at == 0 ? "chat.yes" : "chat.no"] : input.Choices[at].Title ?? "…";

    private static string Number(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<DrawnLine> Wrapped(string text, string indent, LineLook look) =>
        TextWrap.Lines(text, width - indent.Length).Select(line => new DrawnLine(indent + line, look));
}
