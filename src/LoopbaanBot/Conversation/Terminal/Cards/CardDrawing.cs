using System.Text.Json;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Draws what a card shows as lines of text, without its buttons.</summary>
internal sealed class CardDrawing(TerminalCard card, Texts texts, int width)
{
    public IReadOnlyList<DrawnLine> Draw() => Stack(card.Root);

    /// <summary>The children of an element, one below the other.</summary>
    private List<DrawnLine> Stack(JsonElement element)
    {
        var lines = new List<DrawnLine>();
        List<DrawnLine> above = [];
        var underHeading = false;
        foreach (var child in element.Children().Where(card.IsVisible))
        {
            var block = Block(child);
            if (block.Count == 0)
            {
                continue;
            }

            if (above.Count > 0 && (underHeading || NeedsAir(child, above, block)))
            {
                lines.Add(DrawnLine.Empty);
            }

            lines.AddRange(block);
            above = block;
            underHeading = IsHeading(child);
        }

        return lines;
    }

    private List<DrawnLine> Block(JsonElement element) =>
        element.Type() switch
        {
            "TextBlock" or "Badge" => Paragraph(TextWrap.WithoutMarkdown(element.Text("text") ?? ""), LookOf(element)),
            "RichTextBlock" => Paragraph(string.Concat(element.Items("inlines").Select(Run)), LineLook.Plain),
            "FactSet" => Facts(element),
            "Image" => Picture(element),
            "ImageSet" => [.. element.Items("images").SelectMany(Picture)],
            "ColumnSet" => Columns(element),
            "Table" => Table(element),
            "ActionSet" => [],
            _ when CardInput.Is(element) => new InputDrawing(card, texts, width).Draw(new CardInput(element)),
            _ => IsButton(element) ? [] : Stack(element),
        };

    private List<DrawnLine> Paragraph(string text, LineLook look) =>
        text.Length == 0 ? [] : [.. TextWrap.Lines(text, width).Select(line => new DrawnLine(line, look))];

    private List<DrawnLine> Picture(JsonElement image) =>
        image.Text("altText") is { Length: > 0 } text
            ? Paragraph(texts["chat.image", ("text", text)], LineLook.Subtle)
            : [];

    private List<DrawnLine> Facts(JsonElement set) =>
        [
            .. set.Items("facts")
                .SelectMany(fact => Paragraph($"{Plain(fact, "title")}: {Plain(fact, "value")}", LineLook.Plain)),
        ];

    /// <summary>Beside each other when each is one line and there is room, or else below each other.</summary>
    private List<DrawnLine> Columns(JsonElement set)
    {
        var columns = set.Children().Where(card.IsVisible).Select(Block).Where(lines => lines.Count > 0).ToList();
        var beside = string.Join("   ", columns.Select(lines => lines[0].Text));
        return columns.TrueForAll(lines => lines.Count == 1) && beside.Length <= width
            ? Paragraph(beside, LineLook.Plain)
            : [.. columns.SelectMany(lines => lines)];
    }

    private List<DrawnLine> Table(JsonElement table) =>
        TableDrawing.Draw(
            [.. table.Items("rows").Where(card.IsVisible).Select(row => row.Items("cells").Select(Cell).ToList())],
            table.IsOn("firstRowAsHeaders", otherwise: true),
            width
        );

    private string Cell(JsonElement cell) => string.Join(' ', Stack(cell).Select(line => line.Text)).Trim();

    /// <summary>True for a part that says no more than the button it is; it is drawn among the buttons.</summary>
    private bool IsButton(JsonElement element) =>
        element.Property("selectAction") is { } action && Cell(element) == new CardButton(action).Title;

    /// <summary>Single lines of one look stay together, as in a list; everything else gets an empty line between.</summary>
    private static bool NeedsAir(JsonElement element, List<DrawnLine> above, List<DrawnLine> own) =>
        element.Text("spacing")?.ToUpperInvariant() switch
        {
            "NONE" or "SMALL" => false,
            "MEDIUM" or "LARGE" or "EXTRALARGE" => true,
            _ => above.Count > 1 || own.Count > 1 || above[^1].Look != own[0].Look || element.IsOn("separator"),
        };

    private static LineLook LookOf(JsonElement element) =>
        IsHeading(element) || element.Text("weight")?.ToUpperInvariant() == "BOLDER" ? LineLook.Strong
        : element.IsOn("isSubtle") ? LineLook.Subtle
        : LineLook.Plain;

    private static bool IsHeading(JsonElement element) => element.Text("style") == "heading";

    private static string Run(JsonElement inline) =>
        inline.ValueKind == JsonValueKind.String ? inline.GetString()! : inline.Text("text") ?? "";

    private static string Plain(JsonElement element, string name) => TextWrap.WithoutMarkdown(element.Text(name) ?? "");
}
