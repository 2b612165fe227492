using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>What a teacher saved in the roadmap can be shared; what is only proposed stays private.</summary>
public sealed class ShareRoadmapTests
{
    [Fact]
    [Trait("Seed", "K020")]
    public async Task A_roadmap_is_shared_without_what_is_only_proposed_and_taken_back()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.MakesRoadmap();
        sanne.SeesView(Road.Quality);

        await sanne.LooksFirst();
        sanne.SeesView("Verleden", RoadmapScene.Choice, "3 februari 2026", RoadmapScene.Step);
        sanne.DoesNotSee(Road.Quality);
        await sanne.Presses("Deel dit");
        await daan.OpensPosted("Bekijk");
        daan.SeesView("Van: Sanne", RoadmapScene.Choice, RoadmapScene.Step);

        await sanne.Keeps("Netwerken");
        await daan.Repeats(asNewActivity: true);
        daan.SeesView(RoadmapScene.Choice);
        daan.DoesNotSee(Road.Quality);

        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task A_roadmap_in_which_nothing_was_saved_has_nothing_to_share()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TwoPeople();

        await sanne.OpensRoadmap();

        sanne.SeesView(Road.Quality);
        sanne.Card!.HasButton("Deel").ShouldBeFalse();
    }
}
