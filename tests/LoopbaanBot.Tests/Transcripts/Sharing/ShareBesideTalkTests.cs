using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Managers;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>What was sent along with a talk, and the same thing shared by itself, have nothing to do with each other.</summary>
public sealed class ShareBesideTalkTests
{
    [Fact]
    public async Task What_is_shared_after_it_was_sent_with_a_talk_has_its_own_card_and_stays_when_the_talk_is_withdrawn()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        var before = daan.PostedCards.Count;

        await sanne.Says("delen");
        await sanne.Presses("Iets delen");
        await sanne.Presses("Verder", ("Kies één ding", sanne.Card!.Choices("Kies één ding")[0]));
        await sanne.Presses("Bekijk eerst", (SharingRoad.Who, TalkRoad.BossLine));
        await sanne.Presses("Deel dit");
        sanne.SeesView("Gedeeld");
        daan.PostedCards.Count.ShouldBe(before + 1);
        daan.SeesPosted("Iemand deelde iets met je");

        await sanne.OpensOwnTalk();
        await sanne.Presses("Trek in");
        await sanne.Presses("Ja, trek in");
        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Leervraag");
        await sanne.OpensSharesList();
        sanne.SeesView("tot en met", "ingetrokken op");
    }
}
