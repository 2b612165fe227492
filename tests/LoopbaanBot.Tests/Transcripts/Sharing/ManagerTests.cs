using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Roadmaps;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>Whoever decides about somebody's work sees of a roadmap what is ahead, and never what looks back or inward.</summary>
public sealed class ManagerTests
{
    private const string Petra = "teamleider van de bovenbouw";
    private const string Role = "Leidinggevende";
    private const string Pruned = "De vrijdagvergadering waar ik niets zeg";
    private const string Vision = "Ik wil minder lesgeven dan nu";
    private const string Strength = "Ik kan een klas stil krijgen zonder stem";
    private const string Gain = "Een mentor erbij in de onderbouw";

    [Fact]
    public async Task A_manager_never_sees_what_looks_back_or_inward_also_not_after_a_later_change()
    {
        await using var bot = Bot.Starts();
        var (sanne, petra) = await bot.TwoPeople();
        await sanne.PutsInCircle(petra, Petra, Role);
        await sanne.MakesRoadmap();
        await sanne.LooksFirst(Petra, Role);
        sanne.SeesView(RoadmapScene.Step, RoadmapScene.Companion);
        sanne.DoesNotSee(RoadmapScene.Choice);
        sanne.DoesNotSee("Verleden");
        await sanne.Presses("Deel dit");
        await petra.OpensPosted("Bekijk");
        petra.SeesView(RoadmapScene.Step);
        petra.DoesNotSee(RoadmapScene.Choice);

        await sanne.OpensRoadmap();
        await sanne.Saves("Houden, snoeien, zaaien", "Dit snoei ik", Pruned);
        await sanne.Saves("Mijn visie", "Dit wil ik", Vision);
        await sanne.Saves("In mijn eigen woorden", "Wat kan ik?", Strength);
        await sanne.Saves("Verder kijken", "Dit hebben anderen op mijn werk eraan", Gain);
        await petra.Repeats(asNewActivity: true);

        petra.SeesView(RoadmapScene.Step, Gain);
        foreach (var inward in new[] { RoadmapScene.Choice, Pruned, Vision, Strength })
        {
            petra.DoesNotSee(inward);
        }
    }

    [Fact]
    public async Task Who_becomes_a_manager_sees_no_more_than_one()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.MakesRoadmap();
        await sanne.LooksFirst();
        await sanne.Presses("Deel dit");
        await daan.OpensPosted("Bekijk");
        daan.SeesView(RoadmapScene.Choice);

        await sanne.PutsInCircle(daan, Petra, Role);
        await daan.Repeats(asNewActivity: true);
        daan.SeesView(RoadmapScene.Step);
        daan.DoesNotSee(RoadmapScene.Choice);
    }

    [Fact]
    public async Task A_roadmap_with_nothing_ahead_is_not_shared_with_a_manager()
    {
        await using var bot = Bot.Starts();
        var (sanne, petra) = await bot.TwoPeople();
        await sanne.PutsInCircle(petra, Petra, Role);
        await sanne.OpensRoadmap();
        await sanne.Saves("Mijn visie", "Dit wil ik", Vision);
        await sanne.LooksFirst(Petra, Role);

        sanne.SeesView("Hierin staat nog niets voor deze persoon. Schrijf eerst een stap op.");
        petra.PostedCards.Count.ShouldBe(1);
    }
}

/// <summary>Short ways to fill in a roadmap.</summary>
internal static class RoadmapParts
{
    public static async Task Saves(this Teacher teacher, string part, string field, string words)
    {
        await teacher.Changes(part);
        await teacher.Presses("Bewaar", (field, words));
    }
}
