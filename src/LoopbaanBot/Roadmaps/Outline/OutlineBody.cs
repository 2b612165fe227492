using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Teams;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Roadmaps.Outline;

/// <summary>Draws an outline as a timeline: past, now and ahead below each other, steps beside their dates.</summary>
internal sealed class OutlineBody(Texts texts, OutlineLook look)
{
    private readonly CardRoom _room = new(look.Room);

    public IReadOnlyList<AdaptiveElement> Draw(IReadOnlyList<OutlineSection> sections) =>
        [
            .. sections
                .GroupBy(section => section.Stage)
                .SelectMany(stage => stage.SelectMany(Section).Prepend(Stage(stage.Key))),
        ];

    /// <summary>The layer of time. The icon says nothing that the word does not.</summary>
    public AdaptiveElement Stage(OutlineStage stage)
    {
        var name = RoadmapStages.NameOf(stage, texts);
        var (icon, style) = stage switch
        {
            OutlineStage.Past => ("History", AdaptiveBadgeStyle.Subtle),
            OutlineStage.Now => ("Location", AdaptiveBadgeStyle.Informative),
            _ => ("Flag", AdaptiveBadgeStyle.Accent),
        };
        return new AdaptiveContainer(
            new AdaptiveBadge(name, new AdaptiveTextBlock(name) { Weight = AdaptiveTextWeight.Bolder })
            {
                Icon = icon,
                Style = style,
            }
        )
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Spacing = AdaptiveSpacing.Large,
        };
    }

    public IEnumerable<AdaptiveElement> Section(OutlineSection section)
    {
        yield return new AdaptiveTextBlock(section.Title)
        {
            Style = AdaptiveTextBlockStyle.Heading,
            Weight = AdaptiveTextWeight.Bolder,
            Size = look.TitleSize,
        };
        if (section.IsProposed && look.SaysProposed)
        {
            yield return CardText.Small(texts["roadmap.proposed"]);
        }

        foreach (var element in Limited(section.Items, look.MostItems, Item))
        {
            yield return element;
        }
    }

    private IEnumerable<AdaptiveElement> Item(OutlineItem item) =>
        item.Day is null
            ? [CardText.Label(item.Label), .. Words(item), .. item.Details.Select(Detail)]
            :
            [
                new AdaptiveColumnSet(
                    new AdaptiveColumn(DayOf(item)) { Width = AdaptiveColumnWidth.Auto },
                    new AdaptiveColumn([.. Words(item), .. item.Details.Select(Detail)])
                    {
                        Width = AdaptiveColumnWidth.Stretch,
                    }
                ),
            ];

    private static AdaptiveBadge DayOf(OutlineItem item) =>
        new(item.Label, new AdaptiveTextBlock(item.Label) { Weight = AdaptiveTextWeight.Bolder })
        {
            Icon = "Calendar",
            IsTinted = true,
        };

    private IEnumerable<AdaptiveElement> Words(OutlineItem item) =>
        item.IsList
            ? Limited(item.Words, look.MostLines, line => [Own($"• {line}")])
            : item.Words.Select(words => (AdaptiveElement)Own(words));

    private AdaptiveRichTextBlock Own(string words) =>
        new(new AdaptiveTextRun(_room.Take(words, look.MostOfText)) { Size = look.WordSize })
        {
            Spacing = AdaptiveSpacing.Small,
        };

    private AdaptiveRichTextBlock Detail(OutlineItem detail) =>
        new(
            new AdaptiveTextRun($"{detail.Label}: ") { IsSubtle = true },
            new AdaptiveTextRun(_room.Take(detail.Words[0], look.MostOfText))
        )
        {
            Spacing = AdaptiveSpacing.Small,
        };

    /// <summary>The first few, and how many more there are.</summary>
    private IEnumerable<AdaptiveElement> Limited<T>(
        IReadOnlyList<T> all,
        int most,
        Func<T, IEnumerable<AdaptiveElement>> draw
    ) =>
        all.Count <= most
            ? all.SelectMany(draw)
            : [.. all.Take(most).SelectMany(draw), CardText.Small(texts["roadmap.more", ("count", all.Count - most)])];
}

/// <summary>How large an outline is drawn, and how much of it.</summary>
/// <param name="Room">Of own words on the whole card, in characters of the card as it travels.</param>
internal sealed record OutlineLook(int Room, int MostOfText, int MostItems, int MostLines)
{
    /// <summary>A whole roadmap on one card.</summary>
    public static OutlineLook Overview { get; } = new(7_000, 350, 6, 4) { SaysProposed = true };

    /// <summary>A whole roadmap before the eyes of somebody else.</summary>
    public static OutlineLook Shared { get; } = new(6_000, 350, 6, 4);

    /// <summary>One part on one card, to be read from a distance.</summary>
    public static OutlineLook Presented { get; } =
        new(10_000, 800, Careers.Roadmaps.RoadmapLimits.Steps, Careers.Roadmaps.RoadmapLimits.Lines)
        {
            TitleSize = AdaptiveTextSize.ExtraLarge,
            WordSize = AdaptiveTextSize.Large,
        };

    public bool SaysProposed { get; private init; }

    public AdaptiveTextSize TitleSize { get; private init; } = AdaptiveTextSize.Medium;

    public AdaptiveTextSize WordSize { get; private init; }
}
