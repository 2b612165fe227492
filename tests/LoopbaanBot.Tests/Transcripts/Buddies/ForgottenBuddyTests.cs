using LoopbaanBot.Tests.Transcripts.Buddies.Mirrors;
using LoopbaanBot.Tests.Transcripts.Cohorts;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.OwnData;

namespace LoopbaanBot.Tests.Transcripts.Buddies;

/// <summary>Who is forgotten leaves nothing with the others, also not with another board.</summary>
public sealed class ForgottenBuddyTests
{
    [Theory]
    [InlineData("Daan")]
    [InlineData("Sanne")]
    [InlineData("Mo")]
    public async Task Moments_and_mirrors_name_nobody_who_was_forgotten(string name)
    {
        // With the house of the cohort in its settings, for a cohort is looked for in the tenants of its houses.
        await using var bot = CohortRoad.StartsWithHouse();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Sanne.OpensPosted("Bekijk");
        await scene.Sanne.Presses("Bewaar");
        await scene.Mo.Writes("Daan");
        await scene.Sanne.Writes("Mo", "Netwerken");
        var leaver = new[] { scene.Sanne, scene.Daan, scene.Mo }.Single(one => one.Chat.UserId == $"29:{name}");
        await leaver.Says("vergeet mij");
        await leaver.Presses("Bekijk");
        await leaver.Presses("Vergeet mij");
        await leaver.Presses("Ja, wis alles");

        (await bot.Traces(leaver.Chat.ObjectId!)).ShouldBeEmpty();
        (await bot.AllRows())
            .Where(found => found.Row.PartitionKey.EndsWith("|mirrors", StringComparison.Ordinal))
            .Count()
            .ShouldBe(1);
    }

    [Theory]
    [InlineData("Daan", "Sanne")]
    [InlineData("Sanne", "Daan")]
    [InlineData("Sanne", "Mo")]
    public async Task Cards_of_moments_and_mirrors_name_nobody_who_was_forgotten(string name, string reader)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Sanne.Writes("Mo", "Netwerken");
        var all = new[] { scene.Sanne, scene.Daan, scene.Mo };
        var (leaver, other) = (Of(name), Of(reader));
        // The proposal names Sanne, her mirror from Daan names him.
        await leaver.Says("vergeet mij");
        await leaver.Presses("Bekijk");
        await leaver.Presses("Vergeet mij");
        await leaver.Presses("Ja, wis alles");
        other.PostedCards.ShouldNotContain(posted => posted.Text.Contains(name, StringComparison.Ordinal));

        Teacher Of(string who) => all.Single(one => one.Chat.UserId == $"29:{who}");
    }

    [Fact]
    public async Task Cards_with_the_others_are_drawn_again_without_whoever_was_forgotten()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var road = await BuddiesRoad.Begins(bot, 3);
        await road.Publishes();
        var (sanne, daan) = (road.Members[0], road.Members[1]);
        daan.SeesPosted(BuddiesRoad.Name(sanne));
        await sanne.Says("vergeet mij");
        await sanne.Presses("Bekijk");
        await sanne.Presses("Vergeet mij");
        await sanne.Presses("Ja, wis alles");
        daan.PostedCards.ShouldNotContain(posted => posted.Text.Contains(BuddiesRoad.Name(sanne)));
    }

    [Fact]
    public async Task What_was_kept_goes_along_with_the_data_of_the_receiver()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Mirrors();
        await scene.Daan.Writes("Sanne");
        await scene.Mo.Writes("Sanne", "Netwerken");
        await scene.Sanne.OpensMirrors();
        await scene.Sanne.Presses("Bekijk");
        scene.Sanne.SeesView("Spiegel van Mo");
        await scene.Sanne.Presses("Bewaar");
        await scene.Sanne.Says("mijn gegevens");
        await scene.Sanne.Presses("Bekijk");
        scene.Sanne.SeesView("Spiegels die je bewaarde", "De buddymomenten van je groep");
        await scene.Sanne.Presses("Download mijn gegevens");
        var links = scene.Sanne.Card!.Links;
        using var json = await bot.Fetches(links["Download als JSON"]);
        using var page = await bot.Fetches(links["Open als pagina"]);
        (await json.Content.ReadAsStringAsync()).ShouldContain(MirrorRoad.Question);
        (await page.Content.ReadAsStringAsync()).ShouldContain(MirrorRoad.Question);
    }
}
