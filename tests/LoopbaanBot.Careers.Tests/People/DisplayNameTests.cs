using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Tests.People;

public sealed class DisplayNameTests
{
    [Theory]
    [InlineData("Sanne de Vries", "Sanne de Vries")]
    [InlineData("Ümit Ağaoğlu-O’Neill (extern)", "Ümit Ağaoğlu-O’Neill (extern)")]
    [InlineData("  Vries, S. de ", "Vries, S. de")]
    [InlineData("<at>Daan</at>", "at Daan at")]
    [InlineData("**Daan** [klik](https://x.example)", "Daan klik (https x.example)")]
    [InlineData("Daan\u202Enaad\u2066", "Daan naad")]
    [InlineData("Daan\nBeheerder", "Daan Beheerder")]
    [InlineData("{{DATE(2026)}}", "DATE(2026)")]
    public void Only_what_names_are_made_of_is_left(string given, string left) =>
        DisplayName.From(given).ToString().ShouldBe(left);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B ")]
    [InlineData("**__")]
    [InlineData("\uD800")]
    public void Nothing_readable_is_no_name(string? given) => DisplayName.From(given).ShouldBeNull();

    [Fact]
    public void A_very_long_name_is_cut_and_never_inside_a_letter()
    {
        var name = DisplayName.From(string.Concat(Enumerable.Repeat("a\U0001D49C", 10_000)));
        name.ToString()!.Length.ShouldBeLessThanOrEqualTo(DisplayName.Longest);
        char.IsHighSurrogate(name.ToString()![^1]).ShouldBeFalse();
    }
}
