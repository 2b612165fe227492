using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Careers.Tests.Rounds;

/// <summary>The one kind of typed words that may be sent: short, plain, and never anything but words.</summary>
public sealed class CoachThemeTests
{
    [Theory]
    [InlineData("Rust bewaren", "Rust bewaren")]
    [InlineData("  Rust \n bewaren  ", "Rust bewaren")]
    [InlineData("**Rust** [klik](https://evil.example)", "Rust klik (https evil example)")]
    [InlineData("<at>Petra</at> wil weg", "at Petra at wil weg")]
    [InlineData("één café, en nu?", "één café, en nu?")]
    [InlineData("# - 1. lijst", "1 lijst")]
    [InlineData("om\u202egekeerd\u200b", "omgekeerd")]
    [InlineData("{{DATE(2026)}}", "DATE(2026)")]
    public void It_is_read_as_plain_words(string typed, string theme) =>
        CoachTheme.From(typed)?.ToString().ShouldBe(theme);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("...")]
    [InlineData("12345")]
    public void Nothing_readable_is_no_theme(string? typed) => CoachTheme.From(typed).ShouldBeNull();

    [Fact]
    public void A_story_is_no_theme()
    {
        CoachTheme.From(new string('a', CoachTheme.Longest)).ShouldNotBeNull();
        CoachTheme.From(new string('a', CoachTheme.Longest + 1)).ShouldBeNull();
        CoachTheme.From(new string('a', 10_000)).ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_typed_nothing_that_a_client_could_read_as_anything_else_is_left() =>
        Prop.ForAll(
                ArbMap.Default.GeneratorFor<string>().ToArbitrary(),
                typed =>
                    CoachTheme.From(typed)?.ToString() is not { } theme
                    || (
                        theme.IndexOfAny([
                            '*',
                            '_',
                            '`',
                            '[',
                            ']',
                            '<',
                            '>',
                            '#',
                            '{',
                            '}',
                            ':',
                            '.',
                            '/',
                            '@',
                            '\n',
                            '\r',
                        ]) < 0
                        && !theme.Any(char.IsControl)
                        && theme.Length <= CoachTheme.Longest
                        && CoachTheme.From(theme)?.ToString() == theme
                    )
            )
            .QuickCheckThrowOnFailure();
}
