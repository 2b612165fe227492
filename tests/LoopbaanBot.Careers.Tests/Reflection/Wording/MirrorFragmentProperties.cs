using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Careers.Reflection.Wording;

namespace LoopbaanBot.Careers.Tests.Reflection.Wording;

public sealed class MirrorFragmentProperties
{
    private static readonly MirrorWords Small = new(["ik", "de", "en", "toen"], ["en", "toen"]);

    [Fact]
    public void A_quotation_is_a_run_of_whole_words_of_the_answer() =>
        Prop.ForAll(
                Answers().ToArbitrary(),
                answer => MirrorFragment.Of(answer, Small) is not { } quote || Contains(Words(answer), Words(quote))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_quotation_has_two_to_six_words() =>
        Prop.ForAll(
                Answers().ToArbitrary(),
                answer => MirrorFragment.Of(answer, Small) is not { } quote || Words(quote).Length is >= 2 and <= 6
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_answer_of_three_words_or_more_gets_at_least_three() =>
        Prop.ForAll(
                Answers().ToArbitrary(),
                answer => Words(answer).Length < 3 || Words(MirrorFragment.Of(answer, Small)!).Length >= 3
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_at_all_can_be_offered() =>
        Prop.ForAll<string>(text => text is null || MirrorFragment.Of(text, Small) is not { Length: > 100 })
            .QuickCheckThrowOnFailure();

    private static Gen<string> Answers() =>
        Gen.Elements(
                "ik",
                "de",
                "En",
                "toen",
                "rust",
                "'s avonds",
                "foto's",
                "geduld",
                "(luisteren)",
                "😀",
                "-",
                "vragen,",
                "werk.",
                "klaar?\n",
                "lang\u00a0gesprek",
                "oud-leerling",
                "أستاذ",
                "“stil”",
                "𝒜b",
                "3.5"
            )
            .ArrayOf()
            .Select(words => string.Join(' ', words));

    // A second reading of what a word is: a run without white space, less what is no letter, digit or apostrophe at its ends.
    private static string[] Words(string text) =>
        [
            .. Regex
                .Split(text, @"\s+")
                .Select(token =>
                    Regex.Replace(token, @"^[^\p{L}\p{N}\uD800-\uDFFF']+|[^\p{L}\p{N}\uD800-\uDFFF]+$", "")
                )
                .Where(word => word.Length > 0 && word != "😀"),
        ];

    private static bool Contains(string[] all, string[] run) =>
        Enumerable.Range(0, all.Length).Any(start => all.Skip(start).Take(run.Length).SequenceEqual(run));
}
