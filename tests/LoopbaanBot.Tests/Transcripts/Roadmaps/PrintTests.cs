using System.Net;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>The roadmap on paper, by a link that works once.</summary>
public sealed class PrintTests
{
    private const string Page = "Open als pagina";
    private const string Markdown = "Haal op als Markdown";

    [Fact]
    public async Task A_print_link_works_once_and_not_twice()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        await teacher.Presses("Print");
        teacher.SeesView("Elke link werkt één keer, tien minuten lang.");
        var link = Link(bot, teacher, Page);

        (await bot.Opens(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var page = await bot.Fetches(link);
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldContain("<h2>Verleden</h2>");
        html.ShouldContain(RoadmapScene.Choice);
        html.ShouldContain("<time datetime=\"2026-02-03\">3 februari 2026</time>");

        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await bot.Opens(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_print_link_does_not_work_after_ten_minutes()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        await teacher.Presses("Print");
        var link = Link(bot, teacher, Page);

        bot.Clock.Advance(TimeSpan.FromMinutes(10));

        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_markdown_holds_the_roadmap_of_the_moment_it_is_fetched()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        await teacher.Presses("Print");
        var link = Link(bot, teacher, Markdown);
        await teacher.Presses("Naar je roadmap");
        await teacher.Changes("Mijn visie");
        await teacher.Presses("Bewaar", ("Dit kan ik", "**luisteren** tot het stil wordt"));

        using var file = await bot.Fetches(link);

        file.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"Roadmap.md\"");
        (await file.Content.ReadAsStringAsync()).ShouldContain(@"\*\*luisteren\*\* tot het stil wordt");
    }

    [Fact]
    public async Task The_language_of_the_print_is_that_of_the_talk()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.MakesRoadmap();
        await teacher.Says("english");
        await teacher.Says("my roadmap");
        await teacher.Presses("View");
        await teacher.Presses("Print");

        using var page = await bot.Fetches(Link(bot, teacher, "Open as a page"));

        (await page.Content.ReadAsStringAsync()).ShouldContain("<h3>Where I come from</h3>");
    }

    [Fact]
    public async Task A_client_that_cannot_show_views_gets_no_link()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.OpensRoadmap();
        var before = teacher.PostedCards.Count;

        await teacher.Sends(
            teacher.Chat.With(
                "message",
                ("value", new System.Text.Json.Nodes.JsonObject { ["v"] = "1", ["verb"] = "roadmap.print" })
            )
        );

        teacher.PostedCards.Count.ShouldBe(before + 1);
        teacher.SeesPosted("Roadmap");
        teacher.LastPosted.Text.ShouldNotContain("download");
    }

    /// <summary>From here on nobody may send or log what the link holds.</summary>
    private static Uri Link(Bot bot, Teacher teacher, string button)
    {
        var link = teacher.Card!.LinkOf(button);
        bot.Canary.Plant(link.Segments[^1]);
        return link;
    }
}
