using LoopbaanBot.Content;

namespace LoopbaanBot.Tests.Content;

public sealed class TextsTests
{
    private static readonly Texts Dutch = Library.Real[Language.Dutch].Texts;
    private static readonly Texts English = Library.Real[Language.English].Texts;

    [Fact]
    public void Placeholders_are_filled_by_name()
    {
        Dutch["talk.progress", ("n", 1), ("m", 4)].ShouldBe("Vraag 1 van 4");
        English["talk.progress", ("m", 4), ("n", 1)].ShouldBe("Question 1 of 4");
    }

    [Fact]
    public void A_date_is_written_in_the_language()
    {
        Dutch["summary.head", ("date", new DateOnly(2026, 1, 21))].ShouldBe("21 januari 2026");
        English["summary.head", ("date", new DateOnly(2026, 1, 21))].ShouldBe("21 January 2026");
        Dutch.Date(new(2028, 2, 29)).ShouldBe("29 februari 2028");
        English.ShortDate(new(2026, 12, 1)).ShouldBe("1 December");
    }

    [Fact]
    public void Braces_in_a_value_stay_what_they_are() =>
        Dutch["reflection.mirror.1", ("words", "{n} of {words}")].ShouldBe("Je schrijft: “{n} of {words}”.");

    [Fact]
    public void An_unknown_text_throws() =>
        Should.Throw<ContentException>(() => Dutch["talk.nope"]).Message.ShouldContain("talk.nope");

    [Fact]
    public void A_missing_value_throws() =>
        Should.Throw<ContentException>(() => Dutch["talk.progress", ("n", 1)]).Message.ShouldContain("{m}");

    [Fact]
    public void A_value_without_a_place_throws() =>
        Should.Throw<ContentException>(() => Dutch["talk.next", ("words", "x")]).Message.ShouldContain("{words}");

    [Fact]
    public void Variants_follow_the_seed_and_repeat()
    {
        var count = Dutch.Variants("reflection.mirror");
        var said = Enumerable
            .Range(-count, 2 * count)
            .Select(seed => Dutch.Vary("reflection.mirror", seed, ("words", "x")))
            .ToList();

        said.Distinct().Count().ShouldBe(count);
        Dutch.Vary("reflection.mirror", 3, ("words", "x")).ShouldBe(Dutch.Vary("reflection.mirror", 3, ("words", "x")));
        Should.Throw<ContentException>(() => Dutch.Variants("talk.next"));
    }

    [Theory]
    [InlineData("{", "{")]
    [InlineData("a } b", "}")]
    [InlineData("{}", "{}")]
    [InlineData("{two words}", "two words")]
    public void A_malformed_placeholder_is_refused(string text, string named) =>
        Should.Throw<FormatException>(() => TextTemplate.Parse(text)).Message.ShouldContain(named);

    [Theory]
    [InlineData("en", "English")]
    [InlineData("en-GB", "English")]
    [InlineData("EN_us", "English")]
    [InlineData("nl-NL", "Dutch")]
    [InlineData("fr-FR", "Dutch")]
    [InlineData("enx", "Dutch")]
    [InlineData("", "Dutch")]
    [InlineData(null, "Dutch")]
    public void English_is_for_English_clients_and_Dutch_for_all_others(string? locale, string language) =>
        Languages.FromLocale(locale).ToString().ShouldBe(language);
}
