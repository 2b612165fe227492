using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>The few ways in which text stands on a card.</summary>
internal static class CardText
{
    /// <summary>In characters of the card as it travels: a dozen of these leave room for all that stands around them.</summary>
    private const int MostShown = 1_200;

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
    /// <remarks>A very long text is shown shortened, so that a whole reflection always fits in one card.</remarks>
    public static AdaptiveRichTextBlock Own(string words) =>
        new(new AdaptiveTextRun(Shortened(words))) { Spacing = AdaptiveSpacing.Small };

    private static string Shortened(string words)
    {
        var (length, room) = (0, MostShown);
        foreach (var rune in words.EnumerateRunes())
        {
            // What lies outside the basic plane is written as two escapes of six characters.
            room -= rune.IsBmp ? 1 : 12;
            if (room < 0)
            {
                return $"{words[..length]}…";
            }

            length += rune.Utf16SequenceLength;
        }

        return words;
    }

    public static string TitleOf(LanguageContent content, CareerCompetency competency) =>
        content.Texts[
            "reflection.card.title",
            ("competency", content[competency].Intro.Name),
            ("question", content[competency].Intro.CoreQuestion)
        ];
}
