using FsCheck;
using FsCheck.Fluent;

namespace LoopbaanBot.AdaptiveCards.Tests.Text;

public sealed class PlainPropertyTests
{
    [Fact]
    public void Taking_the_escapes_away_gives_back_any_name()
    {
        Prop.ForAll<NonNull<string>>(static name =>
                Unescaped(AdaptiveText.Plain(name.Get)) == name.Get.ReplaceLineEndings(" ").Trim()
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_asterisk_or_bracket_is_left_bare()
    {
        var marks = Gen.Elements('*', '_', '[', ']', '<', '`', '\\', 'a', ' ').ArrayOf().ToArbitrary();
        Prop.ForAll(
                marks,
                static signs =>
                    Bare(AdaptiveText.Plain(new string(signs))).IndexOfAny(['*', '_', '[', ']', '<', '`']) < 0
            )
            .QuickCheckThrowOnFailure();
    }

    private static string Unescaped(string text) => Each(text, static (kept, _) => kept);

    private static string Bare(string text) => Each(text, static (kept, escaped) => escaped ? ' ' : kept);

    private static string Each(string text, Func<char, bool, char> keep)
    {
        var result = new List<char>();
        for (var index = 0; index < text.Length; index++)
        {
            var escaped = text[index] == '\\';
            index += escaped ? 1 : 0;
            result.Add(keep(text[index], escaped));
        }

        return new string([.. result]);
    }
}
