using System.Net;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Moments;

/// <summary>The appointment comes by a link that works once, and a later one takes its place in the diary.</summary>
public sealed class DiaryTests
{
    [Fact]
    public async Task A_planned_moment_goes_into_the_diary_and_a_moved_one_replaces_it()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        await scene.Daan.OpensPosted("Zet in mijn agenda");
        var link = scene.Daan.Card!.LinkOf("Open de afspraak");
        using var answer = await bot.Fetches(link);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8; method=PUBLISH");
        answer.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"Buddymoment.ics\"");
        var first = await Lines(answer);
        first.ShouldContain("DTSTART:20260126T143000Z");
        first.ShouldContain("DTEND:20260126T153000Z");
        first.ShouldContain("SEQUENCE:0");
        first.ShouldContain("SUMMARY:Wandelen en smoezen");
        first
            .Single(line => line.StartsWith("DESCRIPTION", StringComparison.Ordinal))
            .ShouldContain(@"Met: Sanne\, Mo");
        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await scene.Mo.OpensPosted("Andere tijd");
        await scene.Mo.Presses("Stel voor", ("Dag 1", "2026-03-30"), ("Dag 2", ""), ("Dag 3", ""));
        await scene.Sanne.PicksFirst(0);
        await scene.Daan.PicksFirst(0);
        await scene.Daan.OpensPosted("Zet in mijn agenda");
        var second = await Lines(await bot.Fetches(scene.Daan.Card!.LinkOf("Open de afspraak")));
        second.ShouldContain("DTSTART:20260330T133000Z");
        second.ShouldContain("SEQUENCE:1");
        Uid(second).ShouldBe(Uid(first));
    }

    [Fact]
    public async Task What_was_called_off_goes_from_the_diary_by_the_same_name_and_a_later_version()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        await scene.Mo.OpensPosted("Zet in mijn agenda");
        var planned = await Lines(await bot.Fetches(scene.Mo.Card!.LinkOf("Open de afspraak")));
        await scene.Daan.OpensPosted("Bekijk");
        await scene.Daan.Presses("Zeg af");
        await scene.Daan.Presses("Ja, zeg af");
        scene.Daan.Card!.HasButton("Haal uit mijn agenda").ShouldBeTrue();

        await scene.Mo.OpensPosted("Haal uit mijn agenda");
        scene.Mo.SeesView("Je agenda haalt de afspraak weg");
        var gone = await Lines(await bot.Fetches(scene.Mo.Card!.LinkOf("Open de afspraak")));
        gone.ShouldContain("STATUS:CANCELLED");
        gone.ShouldContain("SEQUENCE:1");
        gone.ShouldContain("DTSTART:20260126T143000Z");
        Uid(gone).ShouldBe(Uid(planned));
    }

    [Fact]
    public async Task A_link_of_who_left_the_group_opens_nothing()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        await scene.Daan.OpensPosted("Zet in mijn agenda");
        var link = scene.Daan.Card!.LinkOf("Open de afspraak");
        await scene.IsGroup(("Sanne", scene.Sanne), ("Mo", scene.Mo));
        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Uid(string[] lines) =>
        lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static async Task<string[]> Lines(HttpResponseMessage answer) =>
        (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
