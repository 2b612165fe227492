using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>One item, one person, until one day: seen beforehand, opened as a view, taken back from that second.</summary>
public sealed class ShareReflectionTests
{
    [Fact]
    [Trait("Seed", "K020")]
    [Trait("Seed", "K175")]
    public async Task A_reflection_is_shared_opened_seen_to_be_opened_and_taken_back()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();

        await sanne.Presses("Deel");
        sanne.SeesView("Met wie wil je dit delen?", "Kwaliteitenreflectie", "Je kunt het altijd intrekken.");
        sanne.SeesInput(SharingRoad.Until, "2026-02-17");
        await sanne.Presses("Bekijk eerst", (SharingRoad.Who, $"{SharingRoad.Maatje} · Buddy"));
        sanne.SeesView(
            "Klopt dit?",
            $"Dit ziet {SharingRoad.Maatje}, tot en met 17 februari 2026:",
            "Van: Sanne",
            Road.Moment,
            Road.Quality
        );
        sanne.DoesNotSee(Road.Why);
        var preview = sanne.Card!.Text;
        await sanne.Presses("Deel dit");
        sanne.SeesView("Gedeeld", "kan dit lezen tot en met 17 februari 2026.");

        daan.SeesPosted("Iemand deelde iets met je");
        daan.LastPosted.Text.ShouldNotContain("Sanne");
        await daan.OpensPosted("Bekijk");
        daan.SeesView("Van: Sanne", Road.Moment, Road.Quality, "Wie dit deelde, kan zien dat je het opende.");
        daan.DoesNotSee(Road.Why);
        foreach (
            var line in daan.Card!.Text.Split('\n')
                .TakeWhile(line => !line.StartsWith("Je kunt", StringComparison.Ordinal))
        )
        {
            preview.ShouldContain(line.Trim());
        }

        await sanne.OpensSharesList();
        sanne.SeesView($"{SharingRoad.Maatje} · 20 januari 2026 · Kwaliteitenreflectie · tot en met 17 februari 2026");
        await sanne.Presses("Wie opende dit?");
        sanne.SeesView("Geopend op", "20 januari 2026 om 16:30");
        await sanne.Presses("Trek in");
        sanne.SeesView($"{SharingRoad.Maatje} kan dit vanaf nu niet meer openen.");

        daan.SeesPosted(SharingRoad.Gone);
        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task After_the_last_day_it_is_gone_and_on_that_day_it_is_not()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();

        bot.Clock.MoveTo(new DateTimeOffset(2026, 2, 17, 22, 59, 0, TimeSpan.Zero));
        await daan.OpensPosted("Bekijk");
        daan.SeesView(Road.Moment);
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await daan.OpensPosted("Bekijk");
        daan.SeesBesideTheCard(SharingRoad.Gone);
    }

    [Fact]
    public async Task What_was_thrown_away_is_gone_for_the_other_too()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Verwijder");
        await sanne.Presses("Ja, verwijder");

        await daan.OpensPosted("Bekijk");
        daan.SeesBesideTheCard(SharingRoad.Gone);
        await sanne.OpensSharesList();
        sanne.SeesView("Weggegooid", "voorbij");
    }

    [Fact]
    public async Task The_other_reads_the_item_as_it_is_now()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Wijzig");
        await sanne.Presses("Bewaar wijziging", (sanne.Card!.Labels[1], "Geduld, dat is toch het betere woord."));

        await daan.OpensPosted("Bekijk");
        daan.SeesView("Geduld, dat is toch het betere woord.");
        daan.DoesNotSee(Road.Quality);
    }

    [Fact]
    public async Task What_is_shared_is_also_found_in_a_list_until_it_ends()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();

        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Sanne · Kwaliteitenreflectie");
        await daan.Presses("Bekijk");
        daan.SeesView(Road.Moment);

        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Op dit moment deelt niemand iets met je.");
    }

    [Fact]
    public async Task A_recipient_reads_ones_own_words_under_labels_in_their_own_language()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher("Sanne");
        var daan = bot.Teacher("Daan", "en-GB");
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await daan.Says("english please");
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await sanne.Keeps();
        await sanne.SharesReflection();

        daan.SeesPosted("Somebody shared something with you");
        await daan.OpensPosted("View");
        daan.SeesView("From: Sanne", Road.Moment, "You can read this until 17 February 2026.");
        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        daan.SeesPosted("This is not available.");
    }

    [Fact]
    public async Task From_the_menu_one_chooses_what_to_share_and_from_nothing_one_cannot()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.TwoPeople();
        await sanne.Says("delen");
        await sanne.Presses("Iets delen");
        var item = sanne.Card!.Choices("Kies één ding").ShouldHaveSingleItem();
        item.ShouldEndWith("20 januari 2026 · Kwaliteitenreflectie");
        await sanne.Presses("Verder", ("Kies één ding", item));
        sanne.SeesView("Met wie wil je dit delen?");

        var mo = bot.Teacher("Mo");
        await mo.Says("delen");
        await mo.Presses("Iets delen");
        mo.SeesView("Er is nog niets om te delen.");
    }

    [Fact]
    public async Task Sharing_with_an_empty_circle_first_asks_who_is_in_it()
    {
        await using var bot = Bot.Starts();
        var sanne = bot.Teacher();
        await sanne.Keeps();
        await sanne.Presses("Deel");
        sanne.SeesView("Je kring is nog leeg.");
        await sanne.Presses("Zet iemand erbij");
        sanne.SeesView("Wie komt er in je kring?");
    }
}
