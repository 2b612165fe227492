namespace LoopbaanBot.AdaptiveCards.Tests.Samples;

/// <summary>
/// Each element with every property off its default, so that nothing the library can write goes unchecked.
/// </summary>
internal static class EveryElement
{
    public static IEnumerable<(string Name, AdaptiveElement Element)> All =>
        [.. Texts, .. Boxes, .. EveryInput.All, .. EveryAddition.All];

    private static IEnumerable<(string, AdaptiveElement)> Texts =>
        [
            ("TextBlock", FullText()),
            ("TextBlock, plain", new AdaptiveTextBlock("Hoi")),
            (
                "RichTextBlock",
                new AdaptiveRichTextBlock(new AdaptiveTextRun("Ik wil meer leiding geven."), FullRun())
                {
                    HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                }
            ),
            ("FactSet", new AdaptiveFactSet(new AdaptiveFact("Stap", "2 van 5"), new("Buddy", "Joris"))),
            (
                "Image",
                new AdaptiveImage(Pixel, "Een pad door het bos")
                {
                    Size = AdaptiveImageSize.Medium,
                    Style = AdaptiveImageStyle.Person,
                    HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                    SelectAction = Open(),
                }
            ),
            (
                "ImageSet",
                new AdaptiveImageSet(new AdaptiveImage(Pixel, "a"), new AdaptiveImage(Pixel, ""))
                {
                    ImageSize = AdaptiveImageSize.Large,
                }
            ),
        ];

    private static IEnumerable<(string, AdaptiveElement)> Boxes =>
        [
            (
                "Container",
                new AdaptiveContainer(new AdaptiveTextBlock("binnen"))
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Bleed = true,
                    VerticalContentAlignment = AdaptiveVerticalAlignment.Center,
                    SelectAction = Open(),
                }
            ),
            (
                "ColumnSet",
                new AdaptiveColumnSet(
                    FullColumn(),
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Weight(2) },
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Pixels(40) },
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch }
                )
                {
                    Style = AdaptiveContainerStyle.Good,
                    SelectAction = Open(),
                }
            ),
            ("ActionSet", new AdaptiveActionSet(EveryAction.All)),
            ("Table", Table()),
        ];

    public const string Pixel =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static AdaptiveOpenUrlAction Open() =>
        new("Lees meer op leraar.example", new Uri("https://leraar.example/"));

    private static AdaptiveTextBlock FullText() =>
        new("Waar krijg je **energie** van?")
        {
            Id = "vraag",
            IsVisible = false,
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            Style = AdaptiveTextBlockStyle.Heading,
            Size = AdaptiveTextSize.Large,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent,
            IsSubtle = true,
            MaxLines = 3,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
        };

    private static AdaptiveTextRun FullRun() =>
        new(" Echt.")
        {
            Id = "run",
            Size = AdaptiveTextSize.Small,
            Weight = AdaptiveTextWeight.Lighter,
            Color = AdaptiveTextColor.Attention,
            IsSubtle = true,
            Italic = true,
            Underline = true,
            Strikethrough = true,
            Highlight = true,
            SelectAction = Open(),
        };

    private static AdaptiveColumn FullColumn() =>
        new(new AdaptiveTextBlock("links"))
        {
            Id = "kolom",
            Width = AdaptiveColumnWidth.Auto,
            IsVisible = false,
            Style = AdaptiveContainerStyle.Attention,
            VerticalContentAlignment = AdaptiveVerticalAlignment.Bottom,
            SelectAction = Open(),
        };

    private static AdaptiveTable Table() =>
        new(
            new AdaptiveTableRow(Cell("Vak"), Cell("Uren")),
            new AdaptiveTableRow(Cell("Wiskunde"), Cell("12")) { Style = AdaptiveContainerStyle.Accent }
        )
        {
            Columns =
            [
                new() { Width = AdaptiveColumnWidth.Weight(2) },
                new() { HorizontalCellContentAlignment = AdaptiveHorizontalAlignment.Right },
            ],
            FirstRowAsHeaders = false,
            ShowGridLines = false,
            GridStyle = AdaptiveContainerStyle.Default,
        };

    private static AdaptiveTableCell Cell(string text) =>
        new(new AdaptiveTextBlock(text))
        {
            Style = AdaptiveContainerStyle.Warning,
            VerticalContentAlignment = AdaptiveVerticalAlignment.Top,
        };
}
