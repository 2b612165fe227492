using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Tests.Samples;

namespace LoopbaanBot.AdaptiveCards.Tests.Text;

public sealed class HostileTextTests
{
    public static TheoryData<string> Texts => HostileText.Each;

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_person_wrote_stands_in_a_run_letter_for_letter(string words) =>
        Runs(words).ShouldHaveSingleItem().ShouldBe(words);

    [Theory]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}")]
    [InlineData("a {{{TIME(2026-01-01T00:00:00Z)}}} b {{")]
    public void What_looks_like_a_date_function_is_cut_so_that_no_client_runs_it(string words)
    {
        var runs = Runs(words);

        string.Concat(runs).ShouldBe(words);
        runs.ShouldAllBe(static run => !run!.Contains("{{", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anne-Marie de Vries", "Anne-Marie de Vries")]
    [InlineData("O'Brien (wiskunde)", "O'Brien (wiskunde)")]
    [InlineData("**x**", @"\*\*x\*\*")]
    [InlineData("[a](http://b)", @"\[a\](http://b)")]
    [InlineData("<at>Jan</at>", @"\<at\>Jan\</at\>")]
    [InlineData("{{DATE(x)}}", @"\{\{DATE(x)}}")]
    [InlineData("&lt;", @"\&lt;")]
    [InlineData("# kop", @"\# kop")]
    [InlineData("- punt", @"\- punt")]
    [InlineData("2. twee", @"2\. twee")]
    [InlineData("2026", "2026")]
    [InlineData("a\r\n- b", "a - b")]
    [InlineData("  ", "")]
    public void A_name_in_a_text_block_cannot_format(string name, string plain) =>
        AdaptiveText.Plain(name).ShouldBe(plain);

    [Fact]
    public void A_mention_escapes_the_name() =>
        new AdaptiveMention("29:x", "Jan <& Joris>").Text.ShouldBe("<at>Jan &lt;&amp; Joris&gt;</at>");

    private static List<string?> Runs(string words)
    {
        using var json = JsonDocument.Parse(SampleCards.With(new AdaptiveRichTextBlock(words)).ToUtf8Json());
        var runs = json.RootElement.GetProperty("body")[0].GetProperty("inlines");
        return [.. runs.EnumerateArray().Select(static run => run.GetProperty("text").GetString())];
    }
}
