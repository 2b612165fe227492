using LoopbaanBot.Managers;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>Double, at once, late and hostile: one effect, and every word as it was typed.</summary>
public sealed class TalkPressTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sent_twice_it_is_one_talk_one_grant_and_one_card(bool asNewActivity)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        await sanne.Presses("Stuur");
        await sanne.Repeats(asNewActivity);
        sanne.SeesView("Je vraag gaat naar");
        await OneOfEach(bot, sanne, daan);
    }

    [Fact]
    public async Task A_hundred_presses_at_once_are_one_talk_and_one_card()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        await sanne.PressesAtOnce(100, "Stuur");
        await OneOfEach(bot, sanne, daan);
    }

    [Fact]
    public async Task An_old_request_that_is_sent_again_after_it_was_withdrawn_shares_nothing_anew()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        await sanne.Presses("Stuur");
        var stale = sanne.OnAnotherDevice();
        await stale.OpensOwnTalk();
        await stale.Presses("Trek in");
        await stale.Presses("Ja, trek in");
        stale.SeesView("Dit gesprek is ingetrokken.");
        await stale.Repeats(asNewActivity: true);
        stale.SeesView("Dit gesprek is ingetrokken.");

        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("Dit gesprek is ingetrokken.");
        daan.PostedCards.Count.ShouldBe(2);
        daan.LastPosted.Text.ShouldContain("Dit is voorbij.");
        await sanne.OpensSharesList();
        sanne.SeesView("ingetrokken");
    }

    [Fact]
    public async Task Both_tick_at_the_same_moment_and_it_is_held_once()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await sanne.OpensOwnTalk();
        await daan.OpensPosted("Open dit gesprek");
        await Task.WhenAll(
            sanne.PressesAtOnce(20, "We hebben gesproken"),
            daan.PressesAtOnce(20, "We hebben gesproken")
        );
        await sanne.OpensOwnTalk();
        sanne.SeesView("Jullie hebben gesproken. Dat zeiden jullie allebei op 20 januari 2026.");
        daan.PostedCards.Count(card => card.Text.Contains("gesproken", StringComparison.Ordinal)).ShouldBeLessThan(2);
    }

    [Fact]
    public async Task Two_who_write_agreements_at_once_lose_nothing_and_neither_changes_the_other_silently()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        await daan.Presses("Afspraken");
        await sanne.OpensOwnTalk();
        await sanne.Presses("Afspraken");
        await daan.Presses(
            "Stel dit voor",
            ("Wie doet wat? Wat verandert er aan taken?", "De toetsweek gaat naar Mo toe")
        );
        await sanne.Presses(
            "Stel dit voor",
            ("Wie doet wat? Wat verandert er aan taken?", "Ik stop met de leerlingenraad nu")
        );
        sanne.SeesView("De ander schreef net ook iets op.", "De toetsweek gaat naar Mo toe");
        sanne.SeesInput("Wie doet wat? Wat verandert er aan taken?", "Ik stop met de leerlingenraad nu");
        await sanne.Presses("Stel dit voor");
        await daan.Presses("Naar het gesprek");
        await daan.Presses("Afspraken");
        daan.SeesView("Voorstel, versie 2", "Dit stelde Sanne voor.", "Ik stop met de leerlingenraad nu");
        var old = daan.OnAnotherDevice();
        await sanne.Presses(
            "Stel dit voor",
            ("Wie doet wat? Wat verandert er aan taken?", "Ik stop in maart met de raad")
        );
        await daan.Presses("Ja, dit spraken we af");
        daan.SeesView("Er is een nieuwere versie. Lees die eerst.", "Ik stop in maart met de raad");
        await daan.Presses("Ja, dit spraken we af");
        daan.SeesView("Afgesproken door jullie allebei (versie 3)");
        await daan.Repeats(asNewActivity: true);
        daan.SeesView("Afgesproken door jullie allebei (versie 3)");
    }

    [Fact]
    public async Task Wrong_hours_days_and_times_are_asked_again_and_nothing_typed_is_lost()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        const string Tasks = "Wie doet wat? Wat verandert er aan taken?";
        await daan.Presses("Afspraken");
        await daan.Presses("Stel dit voor");
        daan.SeesView("Vul iets in.");
        await daan.Presses(
            "Stel dit voor",
            ("Hoeveel uur is er, in totaal?", "veel"),
            (Tasks, "Dit blijft hier staan")
        );
        daan.SeesView("Schrijf een aantal uren");
        daan.SeesInput(Tasks, "Dit blijft hier staan");
        await daan.Presses(
            "Stel dit voor",
            ("Hoeveel uur is er, in totaal?", "1"),
            ("Wanneer praten jullie verder?", "2026-01-20")
        );
        daan.SeesView("Kies een dag na vandaag");
        daan.SeesInput(Tasks, "Dit blijft hier staan");
        await daan.Presses("Stel dit voor", (Tasks, new string('a', 1_001)));
        daan.SeesBesideTheCard("Er passen 1000 tekens in. Jouw tekst heeft er 1 te veel.");
    }

    [Fact]
    public async Task Times_that_cannot_be_are_asked_again()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Stel een tijd voor");
        await daan.Presses("Stel voor");
        daan.SeesView("Stel één tot drie tijden voor.");
        await daan.Presses("Stel voor", ("Dag 1", "2026-01-27"));
        daan.SeesView("Vul bij elke tijd een dag en een uur in");
        daan.SeesInput("Dag 1", "2026-01-27");
        await daan.Presses("Stel voor", ("Tijd 1", "22:00"));
        daan.SeesView("Kies een tijd op een schooldag");
        await daan.Presses("Stel voor", ("Dag 1", "2026-02-30"), ("Tijd 1", "10:00"));
        daan.SeesView("Vul bij elke tijd een dag en een uur in");
        await daan.Presses("Stel voor", ("Dag 1", "2026-01-19"), ("Tijd 1", "10:00"));
        daan.SeesView("Een van deze tijden is al voorbij.");
        await daan.Presses("Stel voor", ("Dag 1", "2026-01-21"), ("Tijd 1", "10:00"));
        daan.SeesView("Je stelde deze tijden voor:", "21 januari 2026 om 10:00");

        await sanne.OpensOwnTalk();
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "21 januari 2026 om 10:00"));
        sanne.SeesView("Kies een van de tijden die er nu staan.");
        await sanne.Presses("Andere tijden graag");
        daan.SeesPosted("Graag andere tijden voor het gesprek met Sanne.");
        await sanne.Repeats(asNewActivity: true);
        daan.PostedCards.Count(card => card.Text.Contains("andere tijden", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Theory]
    [InlineData("**vet** [hier](https://evil.example) <at>iedereen</at>")]
    [InlineData("\u202Eomgekeerd \u2066tekst <script>alert(1)</script>")]
    [InlineData("# kop\n- lijst\n1. een")]
    public async Task Words_of_people_are_shown_letter_by_letter(string words)
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Spoken();
        await daan.Presses("Afspraken");
        await daan.Presses(
            "Stel dit voor",
            ("Wanneer? Welke uren blijven vrij?", words),
            ("Wie doet wat? Wat verandert er aan taken?", words)
        );
        daan.Card!.Json.ShouldContain("RichTextBlock");
        await daan.Presses("Naar het gesprek");
        await daan.Presses("Reageer");
        await daan.Presses("Stuur reactie", ("Jouw reactie", words));
        await sanne.OpensOwnTalk();
        sanne.ShowsLetterByLetter(words);
        await sanne.Presses("Afspraken");
        sanne.ShowsLetterByLetter(words);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_beside_the_card()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Open dit gesprek");
        await daan.Presses("Reageer");
        await daan.Presses("Stuur reactie", ("Jouw reactie", new string('x', 10_000)));
        daan.SeesBesideTheCard("Er passen 500 tekens in. Jouw tekst heeft er 9500 te veel.");
    }

    [Fact]
    public async Task A_store_that_is_down_says_not_saved_and_the_same_press_works_later()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        bot.Store.IsDown();
        await sanne.Presses("Stuur");
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        bot.Store.IsBack();
        await sanne.Presses("Stuur");
        sanne.SeesView("Je vraag gaat naar");
        await OneOfEach(bot, sanne, daan);
    }

    private static async Task OneOfEach(Bot bot, Teacher sanne, Teacher daan)
    {
        daan.PostedCards.Count.ShouldBe(2);
        var talks = await bot.Services.GetRequiredService<TalkStore>().ListAsync(World.Tenant, CancellationToken.None);
        talks.Count.ShouldBe(1);
        await sanne.OpensSharesList();
        sanne.Card!.Choices("Kies één regel").Count.ShouldBe(1);
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView("Van: Sanne");
    }
}
