using FsCheck;
using FsCheck.Fluent;

namespace LoopbaanBot.Tables.Tests.Entities;

public sealed class TableKeysTests
{
    /// <summary>Any UTF-16 unit, and the awkward ones often.</summary>
    private static readonly Arbitrary<string> s_text = Gen.OneOf(
            Gen.Elements("/\\#?%u0aA'é\t\u009F\uD83D\uDE00\uFFFF".ToCharArray()),
            Gen.Choose(0, char.MaxValue).Select(unit => (char)unit)
        )
        .ArrayOf()
        .Select(units => new string(units))
        .ToArbitrary();

    [Fact]
    public void Every_text_finds_its_way_back_from_an_allowed_key() =>
        Prop.ForAll(
                s_text,
                text =>
                    TableKeys.Unescape(TableKeys.Escape(text)) == text && TableKeys.IsAllowed(TableKeys.Escape(text))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_texts_never_get_the_same_key() =>
        Prop.ForAll(s_text, s_text, (one, two) => one == two || TableKeys.Escape(one) != TableKeys.Escape(two))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "")]
    [InlineData("gewoon é 😀", "gewoon é 😀")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("100%", "100%25")]
    [InlineData("\t\u009F", "%09%9F")]
    public void Only_what_keys_cannot_hold_is_escaped(string text, string key) => TableKeys.Escape(text).ShouldBe(key);

    [Fact]
    public void Half_a_surrogate_pair_is_escaped_by_its_number() => TableKeys.Escape("\uD83D!").ShouldBe("%uD83D!");

    [Theory]
    [InlineData("%")]
    [InlineData("%2")]
    [InlineData("a%zz")]
    [InlineData("%u12")]
    [InlineData("%+1")]
    public void A_key_that_was_not_escaped_here_is_refused(string key) =>
        Should.Throw<FormatException>(() => TableKeys.Unescape(key));
}
