using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The few ways in which text stands on a card.</summary>
internal static class CardText
{
    public static AdaptiveTextBlock Heading(string text) =>
        new(text)
        {
            Style = AdaptiveTextBlockStyle.Heading,
            Weight = AdaptiveTextWeight.Bolder,
            Size = AdaptiveTextSize.Medium,
        };

    public static AdaptiveTextBlock Question(string? text) =>
        new(text ?? string.Empty) { Size = AdaptiveTextSize.Medium, Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextBlock Small(string text) =>
        new(text) { IsSubtle = true, Spacing = AdaptiveSpacing.Small };

    public static AdaptiveTextBlock Label(string text) =>
        new(text) { IsSubtle = true, Spacing = AdaptiveSpacing.Medium };

    /// <summary>A person's words, shown letter by letter: nothing in them is read as Markdown.</summary>
    public static AdaptiveRichTextBlock Own(string words) =>
        new(new AdaptiveTextRun(words)) { Spacing = AdaptiveSpacing.Small };

    public static string TitleOf(LanguageContent content, CareerCompetency competency) =>
        content.Texts[
            "reflection.card.title",
            ("competency", content[competency].Intro.Name),
            ("question", content[competency].Intro.CoreQuestion)
        ];
}
