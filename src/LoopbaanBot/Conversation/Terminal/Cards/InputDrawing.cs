using System.Globalization;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Draws a field: its label, what can be chosen and what stands in it.</summary>
internal sealed class InputDrawing(TerminalCard card, Texts texts, int width)
{
    private const string Indent = "  ";

    public List<DrawnLine> Draw(CardInput input) =>
        [
            .. Wrapped(texts["chat.input", ("label", input.Label.TrimEnd(':'))], string.Empty, LineLook.Plain),
            .. input.IsChoice ? Choices(input) : Words(input),
        ];

    private IEnumerable<DrawnLine> Words(CardInput input) =>
        card.ValueOf(input) is { Length: > 0 } value ? Wrapped(value, Indent, LineLook.Plain)
        : input.Placeholder is { } hint && hint != input.Label ? Wrapped(hint, Indent, LineLook.Subtle)
        : [];

    private IEnumerable<DrawnLine> Choices(CardInput input)
    {
        var chosen = card.ValueOf(input).Split(',');
        var options = input.Choices.Select((choice, at) => Option(input, at, chosen.Contains(choice.Value))).ToList();
        var row = string.Join(Indent, options);
        return row.Length + Indent.Length <= width && options.TrueForAll(option => option.Length <= width / 4)
            ? Wrapped(row, Indent, LineLook.Plain)
            : options.SelectMany(option => Wrapped(option, Indent, LineLook.Plain));
    }

    private string Option(CardInput input, int at, bool chosen)
    {
        var number = (at + 1).ToString(CultureInfo.InvariantCulture);
        var title = input.IsToggle ? texts[at == 0 ? "chat.yes" : "chat.no"] : input.Choices[at].Title ?? "…";
        var option = title == number ? number : texts["chat.option", ("number", at + 1), ("title", title)];
        return chosen ? texts["chat.chosen", ("option", option)] : option;
    }

    private IEnumerable<DrawnLine> Wrapped(string text, string indent, LineLook look) =>
        TextWrap.Lines(text, width - indent.Length).Select(line => new DrawnLine(indent + line, look));
}
