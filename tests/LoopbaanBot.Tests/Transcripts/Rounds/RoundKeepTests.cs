using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Rounds;

/// <summary>What each takes along from a round: a plan, or one thing to keep, among what is their own.</summary>
public sealed class RoundKeepTests
{
    [Fact]
    public async Task The_plan_stands_among_ones_own_steps()
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        var inGroup = road.Group.Admits(sanne);
        await road.StartsSuccess();
        await inGroup.OpensPosted("Doe mee");
        await road.Leads("Rond af");
        await inGroup.OpensPosted("Mijn plan");
        await inGroup.Presses("Bewaar bij mijn stappen", ("Als …", "de bel gaat"));
        inGroup.SeesBesideTheCard("Vul allebei in: als en dan. Of laat het zo.");
        await inGroup.PressesAtOnce(
            5,
            "Bewaar bij mijn stappen",
            ("Als …", "de bel gaat"),
            ("Dan …", "tel ik tot tien")
        );

        await sanne.Says("stappen");
        await sanne.Presses("Bekijk");
        sanne.SeesView("tel ik tot tien");
        (await road.Bot.World.StoredText()).Split("tel ik tot tien").Length.ShouldBe(2, "kept once");
    }

    [Theory]
    [InlineData("Zien wat lukt", "Succesanalyse", 4, "Welke kwaliteit neem je mee naar een nieuwe plek?")]
    [InlineData("Van elkaar leren", "Spiegelen van competenties", 3, "Welke spiegel wil je bewaren?")]
    [InlineData("Van elkaar leren", "Roddelmethode", 4, "Welke zin wil je bewaren?")]
    [InlineData("Van elkaar leren", "Roddelwandeling", 3, "Wat neem je mee, in één regel?")]
    public async Task One_thing_may_be_kept_for_oneself_and_stands_among_ones_own_reflections(
        string goal,
        string format,
        int people,
        string question
    )
    {
        await using var road = RoundRoad.Opens();
        var sanne = road.Bot.Teacher("Sanne");
        var inGroup = road.Group.Admits(sanne);
        await road.Starts(goal, format, people);
        road.Board.Text.ShouldContain("Wat je zelf wilt bewaren, komt bij je eigen reflecties.");
        await inGroup.OpensPosted("Doe mee");
        await road.Leads("Rond af");
        await inGroup.OpensPosted("Bewaar iets voor mij");
        inGroup.SeesView("Dit mag, het hoeft niet.", "Alleen jij ziet deze kaart.");
        await inGroup.Presses("Bewaar");
        inGroup.SeesBesideTheCard("Schrijf op wat je wilt bewaren en kies waar het bij past. Of laat het zo.");
        await inGroup.PressesAtOnce(5, "Bewaar", (question, "Je wacht tot het stil is en dan vraag je door"));
        inGroup.SeesView("Bewaard bij je reflecties");
        await road.Leads("Sluit de ronde");
        await road.Passes(11);

        (await road.Bot.World.StoredText()).Split("Je wacht tot het stil is").Length.ShouldBe(2, "kept once");
        await sanne.Says("mijn reflecties");
        await sanne.Presses("Bekijk");
        sanne.SeesView("Kwaliteitenreflectie");
    }
}
