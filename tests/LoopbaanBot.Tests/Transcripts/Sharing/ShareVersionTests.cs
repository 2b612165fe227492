using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>A learning question is shared by version: who has one never gets the next one by itself.</summary>
public sealed class ShareVersionTests
{
    private const string Leader = "teamleider van de onderbouw";

    [Fact]
    [Trait("Seed", "L011")]
    [Trait("Seed", "L052")]
    public async Task A_manager_reads_the_version_that_was_sent_and_no_later_or_earlier_one()
    {
        await using var bot = Bot.Starts();
        var (sanne, petra) = await TeacherAndManager(bot);
        await sanne.WritesQuestion();
        await sanne.Says("mijn leervraag");
        await sanne.Presses("Bekijk");
        await sanne.Presses("Wijzig");
        await sanne.Presses(
            "Bewaar als nieuwe versie",
            (QuestionWalk.Question, QuestionWalk.Sharper),
            ("Voor mij", QuestionWalk.ForMe)
        );
        await sanne.LooksFirst(Leader, "Leidinggevende");
        sanne.SeesView($"Dit ziet {Leader}", QuestionWalk.Sharper, QuestionWalk.ForMe);
        sanne.DoesNotSee(QuestionWalk.First);
        sanne.DoesNotSee("Wijzig je dit later?");
        await sanne.Presses("Deel dit");
        sanne.SeesView($"{Leader} krijgt een kaart zonder jouw tekst.");

        await petra.OpensPosted("Bekijk");
        petra.SeesView("Van: Sanne", QuestionWalk.Sharper);
        petra.DoesNotSee(QuestionWalk.First);
        await sanne.OpensQuestion();
        // The question can be read elsewhere by now; this card cannot.
        sanne.SeesView("Alleen jij ziet deze kaart.");
        sanne.DoesNotSee("Alleen jij ziet dit.");
        await sanne.Presses("Wijzig");
        await sanne.Presses(
            "Bewaar als nieuwe versie",
            (QuestionWalk.Question, "Wie helpt mij op weg naar mentor zijn?")
        );
        await petra.OpensPosted("Bekijk");
        petra.SeesView(QuestionWalk.Sharper);
        petra.DoesNotSee("Wie helpt mij op weg naar mentor zijn?");
    }

    [Fact]
    public async Task Versions_that_never_were_cannot_be_shared()
    {
        await using var bot = Bot.Starts();
        var (sanne, petra) = await TeacherAndManager(bot);
        await sanne.WritesQuestion();
        await sanne.Presses("Deel");
        var data = sanne.Card!.Press("Bekijk eerst", (SharingRoad.Who, $"{Leader} · Leidinggevende")).Data;
        var item = data["item"]!.GetValue<string>();
        foreach (var forged in new[] { item[..^1] + "2", item[..^1] + "0", item[..^1] + "-1", item[..^2], item + ".1" })
        {
            data["item"] = forged;
            await sanne.Forges("share.give", data.DeepClone().AsObject());
            sanne.SeesBesideTheCard("Dit is er niet meer. Er is niets gedeeld.");
        }

        petra.PostedCards.Count.ShouldBe(1);
    }

    private static async Task<(Teacher Sanne, Teacher Petra)> TeacherAndManager(Bot bot)
    {
        var (sanne, petra) = (bot.Teacher("Sanne"), bot.Teacher("Petra"));
        await sanne.InstallsTheBot();
        await petra.InstallsTheBot();
        await sanne.PutsInCircle(petra, Leader, "Leidinggevende");
        return (sanne, petra);
    }
}
