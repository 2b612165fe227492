using System.Text.RegularExpressions;
using System.Xml.Linq;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.Content;
using LoopbaanBot.Roadmaps;
using LoopbaanBot.Roadmaps.Print;
using LoopbaanBot.Tests.Cards;
using LoopbaanBot.Tests.Cards.Samples;
using LoopbaanBot.Tests.Content;

namespace LoopbaanBot.Tests.Roadmaps;

/// <summary>The roadmap on paper: approved per language, whole, and literal whatever somebody typed.</summary>
public sealed partial class RoadmapPrintTests
{
    public static TheoryData<string> Languages => Library.LanguageNames;

    /// <summary>What was typed to be something else than words.</summary>
    public static TheoryData<string> Hostile =>
        [
            "<script>alert(1)</script>",
            "</p></section><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "&lt;b&gt; &amp; &#x202E;",
            "{{DATE(2026-01-01)}} ${x} {0}",
            "\u202Eomgekeerd\u202C en \u2066verder\u2069",
            "😀 漢字 العربية ﷽",
            "]]> --> <!--",
        ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_is_the_approved_one(string language) =>
        PrintGolden.Matches(Html(RoadmapSamples.Full, language), $"roadmap.{Code(language)}.html");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_markdown_is_the_approved_one(string language) =>
        PrintGolden.Matches(Markdown(RoadmapSamples.Full, language), $"roadmap.{Code(language)}.md");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_print_of_a_mini_roadmap_is_the_approved_one(string language)
    {
        PrintGolden.Matches(Html(RoadmapSamples.Full, language, full: false), $"mini.{Code(language)}.html");
        PrintGolden.Matches(Markdown(RoadmapSamples.Empty, language, full: false), $"empty.{Code(language)}.md");
    }

    [Fact]
    public void Every_word_of_a_roadmap_stands_on_paper()
    {
        var text = TextOf(Html(RoadmapSamples.Full));

        RoadmapSamples
            .Full.Full.Words()
            .Where(words => !text.Contains(words, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void On_the_page_words_are_words_and_never_markup(string words)
    {
        var (plain, page) = (Page(With("gewoon")), Page(With(words)));

        page.Descendants().Select(Shape).ShouldBe(plain.Descendants().Select(Shape));
        Owned(page).Where(own => own == words).Count().ShouldBe(Owned(plain).Count(own => own == "gewoon"));
    }

    [Fact]
    public void Very_long_words_are_printed_whole()
    {
        var longest = string.Concat(Enumerable.Repeat("loopbaan<&> ", 834))[..10_000];
        var own = With(longest);

        Owned(Page(own)).ShouldContain(longest);
        Markdown(own).Length.ShouldBeGreaterThan(10_000);
    }

    [Theory]
    [InlineData("**vet** en _schuin_", @"\*\*vet\*\* en \_schuin\_")]
    [InlineData("# kop", @"\# kop")]
    [InlineData("- punt", @"\- punt")]
    [InlineData("+ punt\n1. een\n12) twee", "\\+ punt\\\n1\\. een\\\n12\\) twee")]
    [InlineData("<b>[x](http://x)</b>", @"\<b\>\[x\](http://x)\</b\>")]
    [InlineData("`code` ~~weg~~ a|b", @"\`code\` \~\~weg\~\~ a\|b")]
    [InlineData("&lt; \\ ![x]", @"\&lt; \\ \!\[x\]")]
    [InlineData("    ingesprongen", "ingesprongen")]
    [InlineData("kop\n===", "kop\\\n\\===")]
    [InlineData("kop\n---", "kop\\\n\\---")]
    [InlineData("om 10.30 uur - later", "om 10.30 uur - later")]
    public void In_markdown_words_are_words_and_never_marks(string words, string written) =>
        MarkdownText.Literal(words).ShouldBe(written);

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere_and_runs_nothing()
    {
        var html = Html(With("https://example.org/x.js"));

        html.ShouldContain("<html lang=\"nl\">");
        Page(With("x"))
            .Descendants()
            .Select(element => element.Name.LocalName)
            .ShouldBeSubsetOf(
                "html head meta title style body header main section h1 h2 h3 h4 p ul li time bdi".Split(' ')
            );
        html.ShouldNotContain("href=");
        html.ShouldNotContain("src=");
        html.ShouldNotContain("url(");
    }

    private static OwnRoadmap With(string words)
    {
        var own = RoadmapSamples.Empty;
        return own.With(
            own.Full with
            {
                Past = RoadmapSection.Propose(new CareerPast([new(words, words)])),
                Balance = RoadmapSection.Propose(new CareerBalance([words], [words], [words])),
                Competencies = RoadmapSection.Propose(OwnCompetencies.Of([new(CareerCompetency.Networking, words)])),
                Vision = RoadmapSection.Propose(new RoadmapVision(words, words, words)),
                Steps = RoadmapSection.Propose(
                    new RoadmapSteps([new(RoadmapSamples.IdOf(1), words, RoadmapSamples.Day, words, words)])
                ),
                Reach = RoadmapSection.Propose(new RoadmapReach(words, words)),
            }
        );
    }

    private static string Html(OwnRoadmap own, string language = "Dutch", bool full = true)
    {
        var content = Library.Of(language);
        return RoadmapHtml.Write(PrintedRoadmap.Of(own, full, content, RoadmapSamples.Day), content.Texts);
    }

    private static string Markdown(OwnRoadmap own, string language = "Dutch", bool full = true)
    {
        var content = Library.Of(language);
        return RoadmapMarkdown.Write(PrintedRoadmap.Of(own, full, content, RoadmapSamples.Day), content.Texts);
    }

    /// <summary>The page is well-formed but for its head, so a strict reader sees what a browser sees.</summary>
    private static XElement Page(OwnRoadmap own) =>
        XElement.Parse(
            VoidMeta().Replace(Html(own).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "$0</meta>"),
            LoadOptions.PreserveWhitespace
        );

    private static IEnumerable<string> Owned(XElement page) =>
        page.Descendants().Where(element => (string?)element.Attribute("class") == "own").Select(own => own.Value);

    private static string Shape(XElement element) => $"{element.Name} {string.Join(' ', element.Attributes())}";

    private static string TextOf(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, " "));

    private static string Code(string language) => Library.Of(language).Language.Code();

    [GeneratedRegex("<meta [^>]*>")]
    private static partial Regex VoidMeta();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
