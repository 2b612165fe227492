using System.Text.Json.Nodes;

namespace LoopbaanBot.Tests.Cards;

/// <summary>The samples hold words with marks of Markdown; where a client would read those as Markdown none may stand.</summary>
public sealed class LiteralWordsTests
{
    private static readonly string[] s_marks = ["**", "](", "<at>", "\u202E"];

    [Fact]
    public void Words_of_people_stand_only_where_a_client_shows_them_letter_by_letter()
    {
        var read = CardCatalogue
            .All.SelectMany(card => Formatted(JsonNode.Parse(card.Json)!).Select(text => $"{card.Name}: {text}"))
            .Where(line => s_marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))
            .ToList();
        read.ShouldBeEmpty();
    }

    [Fact]
    public void The_samples_hold_such_words_in_the_cards_that_people_share() =>
        CardCatalogue
            .All.Where(card => s_marks.Any(mark => card.Json.Contains(mark, StringComparison.Ordinal)))
            .Select(card => card.Name.Split('-', '.')[0])
            .Distinct()
            .ShouldContain("cohort");

    /// <summary>Text blocks, facts and buttons; a text run and a field show what is in them.</summary>
    private static IEnumerable<string> Formatted(JsonNode node) =>
        node switch
        {
            JsonObject element => Own(element).Concat(element.SelectMany(pair => Children(pair.Key, pair.Value))),
            JsonArray list => list.Where(item => item is not null).SelectMany(item => Formatted(item!)),
            _ => [],
        };

    /// <summary>What a button sends is not shown.</summary>
    private static IEnumerable<string> Children(string key, JsonNode? value) =>
        value is null || key is "data" ? [] : Formatted(value);

    private static IEnumerable<string> Own(JsonObject element)
    {
        var type = element["type"]?.ToString() ?? string.Empty;
        string[] keys =
            type == "TextBlock" ? ["text"]
            : type.StartsWith("Action.", StringComparison.Ordinal) ? ["title", "tooltip"]
            : type.Length == 0 && element.ContainsKey("title") && element.ContainsKey("value") ? ["title"]
            : [];
        return keys.Select(key => element[key]?.ToString()).OfType<string>();
    }
}
