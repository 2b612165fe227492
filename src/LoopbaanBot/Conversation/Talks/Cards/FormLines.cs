using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>Draws lines that name texts or hold own words, on a page of a talk and on a view.</summary>
internal static class FormLines
{
    public static IEnumerable<AdaptiveElement> Draw(Texts texts, IEnumerable<FormLine> lines) =>
        lines.Select(line => Draw(texts, line));

    public static AdaptiveElement Draw(Texts texts, FormLine line) =>
        line.Words is { } own ? CardText.Own(own)
        : line.IsLabel ? CardText.Label(texts[line.Text!])
        : new AdaptiveTextBlock(Say(texts, line.Text!, line.Values));

    public static string Say(Texts texts, string id, IReadOnlyList<(string Name, string Value)> values) =>
        values.Count == 0 ? texts[id] : texts[id, [.. values.Select(value => (value.Name, (TextValue)value.Value))]];
}
