using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.RoleModels;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.RoleModels;

/// <summary>From finding somebody who walked a path, over a talk, to contact that both want.</summary>
public sealed class RoleModelTalkTests
{
    [Fact]
    [Trait("Seed", "K047")]
    [Trait("Seed", "K053")]
    public async Task A_talk_is_asked_agreed_prepared_held_and_thanked_for()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel();
        await daan.Presses("Wat ik vertel");
        await daan.Presses(
            "Bewaar",
            ("Wat liet je achter?", RoleModelRoad.Left),
            ("Hoe kunnen mensen je spreken?", "bellen | langskomen"),
            ("Welke keuze was het moeilijkst?", RoleModelRoad.Hardest)
        );
        daan.SeesView("Bewaard.", RoleModelRoad.Hardest);

        await sanne.Finds();
        sanne.SeesView("Daan", "Groei in rollen", RoleModelRoad.Left, RoleModelRoad.Hardest, "bellen, langskomen");
        sanne.DoesNotSee("Ruimte per maand");
        await sanne.Presses("Vraag een gesprek");
        await sanne.Presses(
            "Vraag het gesprek",
            ("Over welk pad?", "Groei in rollen"),
            ("Wat wil je vragen? (mag leeg blijven)", RoleModelRoad.Opening)
        );
        sanne.SeesView("Gesprek met Daan", "Je vraag is verstuurd.", RoleModelRoad.Opening);

        daan.SeesPosted("Sanne wil met je praten over: Groei in rollen");
        await daan.OpensPosted("Bekijk");
        daan.SeesView("Gesprek met Sanne", RoleModelRoad.Opening);
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-27"), ("Hoe laat? (mag leeg blijven)", "4 uur"));
        daan.SeesView("Die tijd ken ik niet. Schrijf bijvoorbeeld 16:00.");
        daan.SeesInput("Hoe laat? (mag leeg blijven)", "4 uur");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "27 januari"), ("Hoe laat? (mag leeg blijven)", "15.30"));
        daan.SeesView("Afgesproken.", "Jullie praten op 27 januari 2026", "Om 15:30 uur");
        daan.SeesPosted("Gesprek met Sanne op 27 januari 2026");

        sanne.SeesPosted("Gesprek met Daan op 27 januari 2026");
        await sanne.OpensPosted("Open het gesprek");
        sanne.DoesNotSee("Contact houden?");
        await sanne.Presses("Bewaar mijn vragen");
        sanne.SeesView("Je schreef nog geen vraag op.");
        await sanne.Presses("Bewaar mijn vragen", ("Vraag 1", RoleModelRoad.FirstQuestion));
        sanne.SeesView("Je vragen zijn bewaard. Alleen jij leest ze.");
        await daan.OpensPosted("Open het gesprek");
        daan.DoesNotSee(RoleModelRoad.FirstQuestion);
        await sanne.Presses("Stuur mijn vragen");
        daan.SeesPosted("Sanne stuurde vragen voor jullie gesprek");
        await daan.OpensPosted("Bekijk");
        daan.SeesView(RoleModelRoad.FirstQuestion);

        await sanne.Says("menu");
        sanne.SeesPosted("Gesprek met Daan, op 27 januari 2026");

        bot.Clock.MoveTo(new DateTimeOffset(2026, 1, 27, 16, 0, 0, TimeSpan.Zero));
        await bot.TicksMoments();
        sanne.SeesPosted("Je gesprek met Daan");
        await sanne.OpensPosted("Kijk terug");
        await sanne.Presses("Bedank");
        sanne.SeesView("Je bedankje is verstuurd.");
        daan.SeesPosted("Sanne bedankt je voor het gesprek");
        await sanne.Presses(
            "Bewaar voor mij",
            ("Wat neem je mee, in één regel?", RoleModelRoad.Harvest),
            ("Hoe past dit bij jou?", "Dit past bij me")
        );
        sanne.SeesView("Bewaard. Alleen jij leest dit.");
        sanne.SeesInput("Wat neem je mee, in één regel?", RoleModelRoad.Harvest);
        await daan.OpensPosted("Open het gesprek");
        daan.DoesNotSee(RoleModelRoad.Harvest);
        daan.DoesNotSee("Dit past bij me");
    }

    [Fact]
    public async Task Contact_opens_only_when_both_said_yes_and_closes_when_one_takes_it_back()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Agreed();
        bot.Clock.MoveTo(new DateTimeOffset(2026, 1, 27, 16, 0, 0, TimeSpan.Zero));
        await sanne.OpensPosted("Open het gesprek");
        await sanne.Presses("Ja, ik wil contact houden");
        sanne.SeesView("Schrijf op hoe de ander je kan bereiken.");
        await sanne.Presses(
            "Ja, ik wil contact houden",
            ("Hoe ben jij bereikbaar?", "sanne op het mailadres van school")
        );
        sanne.SeesView("Je zei ja. Zegt de ander ook ja, dan hoor je het.");

        await daan.OpensPosted("Open het gesprek");
        daan.SeesView("De ander hoort je antwoord alleen als jullie allebei ja zeggen.");
        daan.DoesNotSee("sanne op het mailadres");
        await daan.Presses("Liever niet");
        daan.SeesView("Je zei nee. De ander hoort dat niet.");
        await sanne.OpensPosted("Open het gesprek");
        sanne.SeesView("Je zei ja. Zegt de ander ook ja, dan hoor je het.");

        await daan.Presses("Ja, ik wil contact houden", ("Hoe ben jij bereikbaar?", "bel gerust na vier uur"));
        daan.SeesView("Jullie zeiden allebei ja.", "sanne op het mailadres van school");
        sanne.SeesPosted("Contact met Daan: jullie zeiden allebei ja");
        await sanne.OpensPosted("Bekijk");
        sanne.SeesView("bel gerust na vier uur");

        await daan.Presses("Liever niet");
        daan.DoesNotSee("sanne op het mailadres");
        await sanne.OpensPosted("Bekijk");
        sanne.DoesNotSee("bel gerust na vier uur");
    }

    [Fact]
    public async Task Declined_silent_full_resting_and_stopped_are_the_same_sentence()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel();
        await sanne.Asks();
        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await mo.Asks();
        mo.SeesView(RoleModelRoad.NotNow, RoleModelRoad.Opening, "Zoek een ander rolmodel");
        var full = mo.Card!.Text;
        await daan.OpensPosted("Bekijk");
        await daan.Presses("Nu even niet");
        daan.SeesBesideTheCard("Dat is goed. De ander hoort alleen dat het nu niet lukt.");
        sanne.SeesPosted("Je vraag aan Daan", RoleModelRoad.NotNow);
        var declined = sanne.LastPosted.Text;

        // The room is free again; this time nobody answers.
        await mo.Asks();
        mo.SeesView("Je vraag is verstuurd.");
        bot.Clock.Advance(TimeSpan.FromDays(16));
        await bot.TicksMoments();
        mo.LastPosted.Text.ShouldBe(declined);
        var fatima = bot.Teacher("Fatima");
        await fatima.InstallsTheBot();
        await fatima.Asks();
        await daan.OpensRoleModels();
        await daan.Presses("Mijn profiel als rolmodel");
        await daan.Presses("Stop als rolmodel");
        daan.SeesView("Je hoeft niets uit te leggen.");
        await daan.Presses("Ja, stop nu");
        fatima.LastPosted.Text.ShouldBe(declined);

        await sanne.OpensRoleModels();
        await sanne.Presses("Zoek");
        sanne.SeesView("Er is nu niemand met deze keuze.");
        full.ShouldContain(RoleModelRoad.NotNow);
    }

    [Fact]
    public async Task A_hundred_people_at_once_never_get_more_than_there_is_room()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel("3 per maand");
        await sanne.Finds();
        var press = sanne.Card!.Press("Vraag een gesprek");
        var askers = Enumerable.Range(1, 100).Select(number => bot.Teacher($"Vrager {number}")).ToArray();
        await Task.WhenAll(
            askers.Select(async asker =>
            {
                await asker.Forges(press.Verb, press.Data.DeepClone().AsObject());
                await asker.Presses("Vraag het gesprek");
            })
        );
        askers
            .Count(asker => asker.Card!.Text.Contains("Je vraag is verstuurd.", StringComparison.Ordinal))
            .ShouldBe(3);
        askers.Count(asker => asker.Card!.Text.Contains(RoleModelRoad.NotNow, StringComparison.Ordinal)).ShouldBe(97);
        daan.PostedCards.Count(posted => posted.Text.Contains("wil met je praten", StringComparison.Ordinal))
            .ShouldBe(3);
    }

    [Fact]
    public async Task A_hundred_presses_of_one_person_ask_once()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel("8 per maand");
        await sanne.Finds();
        await sanne.Presses("Vraag een gesprek");
        await sanne.PressesAtOnce(100, "Vraag het gesprek");
        await sanne.Repeats(asNewActivity: true);
        await sanne.Asks();
        sanne.SeesView("Er loopt al een gesprek tussen jullie.");
        daan.PostedCards.Count(posted => posted.Text.Contains("wil met je praten", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public async Task A_day_that_does_not_fit_is_asked_again()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel("2 per maand");
        await sanne.Asks();
        await daan.OpensPosted("Bekijk");
        await daan.Presses("Ja, op deze dag");
        daan.SeesView("Kies een dag die in de kalender staat.");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-05"));
        daan.SeesView("Die dag is al voorbij.");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-27"));
        daan.SeesView("Afgesproken.");

        var mo = bot.Teacher("Mo");
        await mo.InstallsTheBot();
        await mo.Asks();
        await daan.OpensPosted("Bekijk");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-02-02"));
        daan.SeesView("Die dag valt in je rust na een ander gesprek.");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-02-03"));
        daan.SeesView("Afgesproken.");
    }

    [Fact]
    public async Task A_yes_that_was_kept_but_not_told_is_told_at_the_next_press()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel();
        await sanne.Asks();
        await daan.OpensPosted("Bekijk");
        var store = bot.Services.GetRequiredService<RoleModelStore>();
        var (id, model) = (await store.ListAllAsync(CancellationToken.None)).Single();
        var (day, today) = (new DateOnly(2026, 1, 27), new DateOnly(2026, 1, 20));
        await store.UpdateAsync(id, known => known.Agree(model.Talks[0].Id, day, null, today), CancellationToken.None);
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-27"));
        await sanne.OpensPosted("Open het gesprek");
        sanne.SeesView("Jullie praten op 27 januari 2026");
    }

    [Fact]
    public async Task Stepping_out_needs_no_reason_and_an_old_card_answers_kindly()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.Agreed();
        await sanne.Presses("Dit gaat toch niet door");
        sanne.SeesBesideTheCard("Het gesprek gaat niet door. De ander hoort dat, zonder reden.");
        daan.SeesPosted("Het gesprek met Sanne gaat niet door", "Daar is geen reden bij nodig.");
        sanne.PostedCards.ShouldContain(posted => posted.Text.Contains("Dit is voorbij.", StringComparison.Ordinal));
        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("Gaat niet door");
        await daan.Says("menu");
        daan.LastPosted.Text.ShouldNotContain("volgende gesprek");
    }

    [Fact]
    public async Task A_question_that_is_taken_back_leaves_no_card_to_answer()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.AskerAndRoleModel();
        await sanne.Asks();
        await daan.OpensPosted("Bekijk");
        await sanne.Presses("Trek mijn vraag in");
        sanne.SeesBesideTheCard("Je vraag is ingetrokken. Je hoeft niets uit te leggen.");
        daan.SeesPosted("Dit is voorbij.");
        await daan.Presses("Ja, op deze dag", ("Welke dag?", "2026-01-27"));
        daan.SeesBesideTheCard(RoleModelRoad.Gone);
    }
}
