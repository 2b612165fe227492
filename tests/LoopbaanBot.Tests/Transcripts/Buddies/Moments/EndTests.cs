using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Buddies.Moments;

/// <summary>It took place, it did not yet, it moves, it is called off; each is told once.</summary>
public sealed class EndTests
{
    private const string Line = "Ik bel morgen gewoon de decaan van de overkant op";
    private const string Field = "Eén regel";

    /// <summary>Without meetings, so that every day counts.</summary>
    private static readonly Cohort s_anyTime = new("elke tijd", null, Programme.ThreeMonths, [])
    {
        EndsOn = DateOnly.MaxValue,
    };

    [Fact]
    [Trait("Seed", "K043")]
    [Trait("Seed", "K109")]
    public async Task Any_member_says_that_it_took_place_and_each_keeps_one_line_for_themselves()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        await scene.Mo.OpensPosted("Het is gebeurd");
        scene.Mo.SeesView("Dit moment is nog niet geweest.");

        scene.ClockGoesTo(1, 26, 18);
        await scene.Mo.OpensPosted("Het is gebeurd");
        scene.Mo.SeesView("Jullie spraken elkaar", "Wat neem je mee? Alleen jij ziet dit.");
        await scene.Mo.Presses("Bewaar", (Field, Line));
        scene.Mo.SeesView("Mijn regels", Line, "Wandelen en smoezen · 26 januari 2026");
        scene.Sanne.SeesPosted("Jullie spraken elkaar", "Wandelen en smoezen · geweest op 26 januari 2026");
        scene.Sanne.Cards("Wandelen en smoezen").ShouldBe(0);

        await scene.Sanne.OpensPosted("Mijn ene regel");
        scene.Sanne.DoesNotSee(Line);
        await scene.Sanne.OpensMoments();
        await scene.Sanne.Presses("Mijn regels");
        scene.Sanne.SeesView("Je bewaarde nog geen regel.");
        (await Held(scene)).ShouldBe(1);
    }

    [Fact]
    public async Task Said_by_all_twice_and_at_once_it_took_place_once()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        scene.ClockGoesTo(1, 27, 10);
        foreach (var teacher in new[] { scene.Sanne, scene.Daan, scene.Mo })
        {
            await teacher.OpensPosted("Bekijk");
        }

        await Task.WhenAll(
            new[] { scene.Sanne, scene.Daan, scene.Mo }.Select(teacher => teacher.PressesAtOnce(33, "Het is gebeurd"))
        );
        await scene.Mo.Repeats(asNewActivity: true);
        (await Held(scene)).ShouldBe(1);
        scene.Daan.Cards("Jullie spraken elkaar").ShouldBe(1);
    }

    [Fact]
    public async Task The_day_after_the_group_is_asked_once_and_then_no_more()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        scene.ClockGoesTo(1, 27, 15);
        await bot.TicksMoments();
        scene.Sanne.Cards("Hebben jullie elkaar gesproken?").ShouldBe(0);
        scene.ClockGoesTo(1, 27, 16);
        await bot.TicksMoments();
        await bot.TicksMoments();
        foreach (var teacher in new[] { scene.Sanne, scene.Daan, scene.Mo })
        {
            teacher.Cards("Hebben jullie elkaar gesproken?").ShouldBe(1);
        }

        scene.ClockGoesTo(2, 28, 16);
        await bot.TicksMoments();
        scene.Sanne.Cards("Hebben jullie elkaar gesproken?").ShouldBe(1);
        await scene.Daan.OpensPosted("Nog niet");
        scene.Daan.SeesView("Welke tijden stel je voor?");
        await scene.Daan.Presses("Stel voor");
        scene.Daan.SeesView("Voorgesteld.");
        scene.Sanne.SeesPosted("Daan stelt andere tijden voor");
        scene.Sanne.Cards("Hebben jullie elkaar gesproken?").ShouldBe(0);
    }

    [Fact]
    public async Task What_took_place_is_not_asked_about()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        scene.ClockGoesTo(1, 26, 18);
        await scene.Daan.OpensPosted("Het is gebeurd");
        bot.Restarts();
        scene.ClockGoesTo(1, 27, 17);
        await bot.TicksMoments();
        scene.Sanne.Cards("Hebben jullie elkaar gesproken?").ShouldBe(0);
    }

    [Fact]
    public async Task Moved_by_any_member_the_others_hear_it_once_and_old_cards_are_put_right()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        var old = scene.Sanne.OnAnotherDevice();
        await old.OpensPosted("Andere tijd");
        await scene.Mo.OpensPosted("Andere tijd");
        await scene.Mo.Presses("Stel voor", ("Dag 1", "ergens"), ("Dag 2", ""), ("Dag 3", ""));
        scene.Mo.SeesView("Die dag of tijd ken ik niet.");
        scene.Mo.SeesInput("Dag 1", "ergens");
        await scene.Mo.Presses("Stel voor", ("Dag 1", "5-2-2026"), ("Tijd 1", "15.30"));
        await scene.Mo.Repeats(asNewActivity: true);
        await scene.Mo.Repeats(asNewActivity: false);
        scene.Sanne.SeesPosted("Mo stelt andere tijden voor", "donderdag 5 februari 2026 om 15:30 uur");
        scene.Sanne.Cards("Mo stelt").ShouldBe(1);
        scene.Sanne.Cards("Wandelen en smoezen").ShouldBe(0);
        scene.Sanne.Cards("Dit is voorbij.").ShouldBe(1);

        await old.Presses("Stel voor");
        old.SeesView("tijd kiezen", "donderdag 5 februari 2026");
        old.DoesNotSee("Voorgesteld.");
        scene.Mo.Cards("Sanne stelt").ShouldBe(0);

        await scene.Sanne.PicksFirst(0);
        await scene.Daan.PicksFirst(0);
        scene.Daan.SeesPosted("Wandelen en smoezen: donderdag 5 februari 2026 om 15:30 uur");
    }

    [Fact]
    public async Task Called_off_the_others_get_one_card_and_an_old_card_answers_kindly()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Plans();
        var old = scene.Daan.OnAnotherDevice();
        await old.OpensPosted("Bekijk");
        await scene.Sanne.OpensMoment();
        await scene.Sanne.Presses("Zeg af");
        scene.Sanne.SeesView("Wil je dit moment afzeggen?");
        await scene.Sanne.Presses("Ja, zeg af");
        await scene.Sanne.Repeats(asNewActivity: true);
        scene.Sanne.SeesView("gaat niet door");
        scene.Mo.SeesPosted("Dit buddymoment gaat niet door", "Haal het daar dan weg.");
        scene.Mo.Cards("Wandelen en smoezen").ShouldBe(0);
        // The card of before was put right, and one new card tells of it.
        scene.Mo.Cards("Dit buddymoment gaat niet door").ShouldBe(2);
        scene.Sanne.Cards("Dit buddymoment gaat niet door").ShouldBe(1);

        await old.Presses("Andere tijd");
        old.SeesView("gaat niet door");
        scene.ClockGoesTo(1, 27, 17);
        await bot.TicksMoments();
        scene.Mo.Cards("Hebben jullie elkaar gesproken?").ShouldBe(0);
        (await Held(scene)).ShouldBe(0);
    }

    [Fact]
    public async Task Killed_before_it_was_told_it_is_told_by_the_timer_and_once()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        bot.Restarts();
        await bot.TicksMoments();
        await bot.TicksMoments();
        scene.Daan.Cards("Sanne stelt").ShouldBe(1);
    }

    [Fact]
    public async Task A_line_that_is_emptied_is_gone_and_one_that_is_too_long_stays_where_it_was_typed()
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        await scene.Sanne.OpensMoment();
        await scene.Sanne.Presses("Het is gebeurd");
        scene.Sanne.SeesView("Spraken jullie elkaar al, zonder vaste tijd?");
        await scene.Sanne.Presses("Ja");
        await scene.Sanne.Presses("Bewaar", (Field, new string('x', 301)));
        scene.Sanne.SeesBesideTheCard("Er passen 300 tekens in. Jouw tekst heeft er 1 te veel.");
        await scene.Sanne.Presses("Bewaar", (Field, Line));
        await scene.Sanne.OpensMoment();
        await scene.Sanne.Presses("Mijn ene regel");
        scene.Sanne.SeesInput(Field, Line);
        await scene.Sanne.Presses("Bewaar", (Field, " "));
        scene.Sanne.SeesView("De regel is weg.", "Je bewaarde nog geen regel.");
    }

    [Theory]
    [InlineData("**vet** _schuin_ [klik](https://elders.nl) `code` # kop")]
    [InlineData("<at>Iedereen</at> <b>vet</b> &amp; {\"type\":\"TextBlock\"}")]
    public async Task A_hostile_line_is_shown_letter_by_letter(string words)
    {
        await using var bot = Bot.Starts();
        var scene = await BuddyScene.Opens(bot);
        await scene.Proposes();
        await scene.Sanne.OpensMoment();
        await scene.Sanne.Presses("Het is gebeurd");
        scene.Sanne.SeesView("Spraken jullie elkaar al, zonder vaste tijd?");
        await scene.Sanne.Presses("Ja");
        await scene.Sanne.Presses("Bewaar", (Field, words));
        scene.Sanne.Card!.Json.ShouldContain("RichTextBlock");
        scene.Sanne.SeesView(words);
    }

    private static Task<int> Held(BuddyScene scene) =>
        scene
            .Bot.Services.GetRequiredService<GroupMomentsStore>()
            .MomentsHeldAsync(scene.Key.Cohort, s_anyTime, CancellationToken.None);
}
