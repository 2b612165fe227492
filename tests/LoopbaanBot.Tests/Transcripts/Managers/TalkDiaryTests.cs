using System.Net;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>An agreed time goes into both diaries, which others may read.</summary>
public sealed class TalkDiaryTests
{
    private const string ToDiary = "Zet in mijn agenda";

    [Fact]
    public async Task A_planned_talk_goes_into_the_diary_of_each_by_a_link_that_works_once()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await Plans(sanne, daan);
        var link = await LinkOf(sanne);
        using var answer = await bot.Fetches(link);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8; method=PUBLISH");
        var file = await answer.Content.ReadAsStringAsync();
        file.ShouldContain("DTSTART:20260127T143000Z");
        file.ShouldContain("DTEND:20260127T151500Z");
        file.ShouldContain("SUMMARY:Gesprek met Daan");
        foreach (var word in new[] { "je loopbaan", TalkRoad.Boss, "Vervolggesprek", "leidinggevende" })
        {
            file.ShouldNotContain(word);
        }

        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await daan.OpensPosted("Open dit gesprek");
        var other = await bot.Fetches(await LinkOf(daan));
        (await other.Content.ReadAsStringAsync()).ShouldContain("SUMMARY:Gesprek met Sanne");
    }

    [Fact]
    public async Task A_link_to_a_talk_that_was_withdrawn_gives_nothing()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await Plans(sanne, daan);
        await daan.OpensPosted("Open dit gesprek");
        var link = await LinkOf(daan);
        await sanne.Presses("Trek in");
        await sanne.Presses("Ja, trek in");
        (await bot.Fetches(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task Plans(Teacher sanne, Teacher daan)
    {
        await sanne.LooksAtTalk("Niets, alleen een afspraak", "Vervolggesprek");
        sanne.SeesView("45 minuten");
        await sanne.Presses("Stuur");
        daan.SeesPosted("Sanne wil met je praten over de eigen loopbaan · 45 minuten");
        await daan.OffersTimes();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "27 januari 2026 om 15:30"));
    }

    private static async Task<Uri> LinkOf(Teacher teacher)
    {
        await teacher.Presses(ToDiary);
        teacher.SeesView("De link werkt één keer");
        var link = teacher.Card!.LinkOf("Open de afspraak");
        await teacher.Presses("Naar het gesprek");
        return link;
    }
}
