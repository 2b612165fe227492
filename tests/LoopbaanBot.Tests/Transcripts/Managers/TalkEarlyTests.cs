using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>Between planning a talk and holding it: getting ready, and a press that came too soon.</summary>
public sealed class TalkEarlyTests
{
    private const string Spoken = "We hebben gesproken";
    private const string Early = "Jullie praten pas op 27 januari 2026 om 15:30. Spraken jullie elkaar al?";
    private const string NotSpoken = "Toch nog niet gesproken";

    [Fact]
    public async Task Before_the_day_of_the_talk_one_question_comes_first_for_both()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await Planned(bot);
        await daan.OpensPosted("Open dit gesprek");
        var cards = daan.PostedCards.Count;
        foreach (var person in new[] { sanne, daan })
        {
            await person.Presses(Spoken);
            person.SeesView(Early);
            await person.Presses("Nee, nog niet");
            person.SeesView("Jullie praten op 27 januari 2026 om 15:30.");
            person.DoesNotSee("Jij zei: we hebben gesproken.");
        }

        daan.PostedCards.Count.ShouldBe(cards);
        await sanne.Presses(Spoken);
        await sanne.Presses("Ja");
        sanne.SeesView("Genoteerd.", "Het wacht nog op " + TalkRoad.Boss);
        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("Genoteerd.");
        daan.SeesPosted("Hebben jullie gesproken? Gesprek met Sanne.");
        daan.PostedCards.Count.ShouldBe(cards + 1);
        await daan.OpensPosted(Spoken);
        daan.SeesView(Early);
    }

    [Fact]
    public async Task Who_said_so_too_soon_takes_it_back_until_both_said_so()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await Planned(bot);
        await sanne.Presses(Spoken);
        await sanne.Presses("Ja");
        await sanne.Presses("Naar het gesprek");
        sanne.Card!.Buttons.ShouldContain("Hoe was het?");
        await sanne.Presses(NotSpoken);
        sanne.SeesView("Genoteerd: jullie hebben nog niet gesproken.");
        sanne.Card!.Buttons.ShouldNotContain("Hoe was het?");
        await sanne.Repeats(asNewActivity: true);
        sanne.SeesView("Genoteerd: jullie hebben nog niet gesproken.");
        sanne.DoesNotSee("Jij zei: we hebben gesproken.");

        await sanne.Presses(Spoken);
        await sanne.Presses("Ja");
        var stale = sanne.OnAnotherDevice();
        await stale.OpensOwnTalk();
        await daan.OpensPosted(Spoken);
        await daan.Presses("Ja");
        daan.Card!.Buttons.ShouldNotContain(NotSpoken);
        await stale.Presses(NotSpoken);
        stale.SeesView("Jullie hebben gesproken. Dat zeiden jullie allebei op 20 januari 2026.");
    }

    [Fact]
    public async Task After_the_moment_no_question_comes_first()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await Planned(bot);
        bot.Clock.Advance(TimeSpan.FromDays(7));
        await sanne.Presses(Spoken);
        sanne.SeesView("Genoteerd.");
    }

    [Fact]
    public async Task A_planned_talk_shows_what_went_along_and_helps_to_get_ready()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await Planned(bot);
        sanne.SeesView("Dit stuurde je mee", "Leervraag");
        await sanne.Presses("Bereid je voor");
        sanne.SeesView("Kunnen", "Willen", "Ruimte");
        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");
        await sanne.OpensOwnTalk();
        sanne.DoesNotSee("Dit stuurde je mee");
    }

    [Fact]
    public async Task The_list_says_what_waits_for_whom()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await sanne.OpensTalk();
        sanne.DoesNotSee("Er wacht iets op jou.");
        await daan.OpensTeam();
        daan.SeesView("Er wacht iets op jou.", "gevraagd");
        await daan.OffersTimes();
        await sanne.OpensTalk();
        sanne.SeesView("Er wacht iets op jou.", "Startgesprek met " + TalkRoad.Boss + " · kies een tijd");
        await daan.OpensTeam();
        daan.DoesNotSee("Er wacht iets op jou.");
    }

    [Fact]
    public async Task Days_and_hours_may_be_typed_as_people_write_them_and_nothing_typed_is_lost()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Stel een tijd voor");
        await daan.Presses(
            "Stel voor",
            ("Dag 1", "dinsdag ergens"),
            ("Tijd 1", "na de les"),
            ("Dag 2", "29 januari"),
            ("Tijd 2", "9.00")
        );
        daan.SeesView("Vul bij elke tijd een dag en een uur in, zoals 12 januari en 13.30.");
        daan.SeesInput("Dag 1", "dinsdag ergens");
        daan.SeesInput("Tijd 1", "na de les");
        daan.SeesInput("Dag 2", "2026-01-29");
        daan.SeesInput("Tijd 2", "09:00");
        await daan.Presses("Stel voor", ("Dag 1", "27 januari"), ("Tijd 1", "13.30"));
        daan.SeesView("27 januari 2026 om 13:30", "29 januari 2026 om 09:00");
    }

    [Fact]
    public async Task The_day_of_the_next_talk_may_be_typed_too()
    {
        const string Next = "Wanneer praten jullie verder?";
        await using var bot = Bot.Starts();
        var (_, daan) = await bot.Spoken();
        await daan.Presses("Afspraken");
        daan.SeesView("Jullie hebben nog niets vastgelegd.");
        await daan.Presses("Stel dit voor", (Next, "na de vakantie"));
        daan.SeesView("Kies een dag na vandaag");
        daan.SeesInput(Next, "na de vakantie");
        await daan.Presses("Stel dit voor", (Next, "10 maart"));
        daan.SeesView("Voorstel, versie 1", "10 maart 2026");
        daan.DoesNotSee("Jullie hebben nog niets vastgelegd.");
    }

    private static async Task<(Teacher Sanne, Teacher Daan)> Planned(Bot bot)
    {
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OffersTimes();
        await sanne.OpensPosted("Bekijk");
        await sanne.Presses("Kies deze tijd", ("Welke tijd past jou?", "27 januari 2026 om 15:30"));
        return (sanne, daan);
    }
}
