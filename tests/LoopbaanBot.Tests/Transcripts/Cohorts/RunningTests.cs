using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Moving a date, reminding, sending again, recalling and cancelling: one card each, and old cards tell no old day.</summary>
public sealed class RunningTests
{
    [Fact]
    public async Task A_moved_meeting_is_one_card_and_older_cards_tell_the_new_day()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        var before = daan.PostedCards.Count;
        await Moves(noor, 2, "2026-04-23");
        noor.SeesView("Bewaard.", "2. donderdag 23 april 2026");
        await noor.Repeats(asNewActivity: true);
        daan.PostedCards.Count.ShouldBe(before + 1);
        daan.SeesPosted("Bijeenkomst 2 is gewijzigd", "De bijeenkomst is nu op 23 april 2026.");

        await Moves(noor, 2, "2026-04-22");
        daan.PostedCards.Count.ShouldBe(before + 2);
        daan.PostedCards.ShouldAllBe(posted => !posted.Text.Contains("23 april"));
        await daan.OpensPosted("Naar de groep");
        daan.SeesView("Mijn groep", "2. woensdag 22 april 2026", CohortRoad.Place);
    }

    [Theory]
    [InlineData("2026-03-10", "De bijeenkomsten moeten na elkaar komen.")]
    [InlineData("2026-04-25", "Dat is in het weekend.")]
    [InlineData("2026-04-28", "Dan is het vakantie of toetsweek.")]
    [InlineData("morgen of zo", "Die datum ken ik niet.")]
    public async Task A_day_that_cannot_be_is_asked_again(string day, string reason)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        var before = daan.PostedCards.Count;
        await Moves(noor, 2, day);
        noor.SeesView(reason);
        noor.SeesInput("Op welke dag?", day);
        daan.PostedCards.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_meeting_that_goes_online_keeps_no_room_and_may_have_a_link()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        var before = daan.PostedCards.Count;
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Data van de groep");
        await noor.Presses("Bijeenkomst 2");
        await noor.Presses("Bewaar", ("Hoe komen jullie bij elkaar?", "Online"));
        noor.SeesView("Online is er geen plek. Plak de link van de bijeenkomst, of maak het veld leeg.");
        noor.SeesInput("Waar is het? Dit hoeft niet.", CohortRoad.Place);
        daan.PostedCards.Count.ShouldBe(before);

        await noor.Presses("Bewaar", ("Waar is het? Dit hoeft niet.", "https://teams.example/groep"));
        noor.SeesView("2. dinsdag 21 april 2026, 13:00 uur, online", "https://teams.example/groep");
        (await bot.TheCohort()).Cohort.Meetings[2].Place.ShouldBe(CohortRoad.Place);
    }

    [Fact]
    public async Task A_card_that_nobody_got_is_not_in_the_list_of_cards_that_were_sent()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        await Moves(noor, 2, "2026-04-23");
        await noor.Presses("Programma");
        await noor.Presses("Verstuurde kaarten");
        noor.SeesView("Er zijn nog geen kaarten naar de hele groep gegaan.");

        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        await Moves(noor, 2, "2026-04-22");
        await noor.Presses("Programma");
        await noor.Presses("Verstuurde kaarten");
        noor.Card!.Choices("Kies één kaart").ShouldBe(["Wijziging van bijeenkomst 2, verstuurd op 20 januari 2026"]);
    }

    [Fact]
    public async Task Three_days_before_a_meeting_each_member_gets_one_reminder_on_the_day_that_holds()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        await Moves(noor, 1, "2026-03-17");
        var before = daan.PostedCards.Count;
        bot.Clock.MoveTo(new(2026, 3, 7, 12, 0, 0, TimeSpan.Zero));
        await bot.TicksMoments();
        daan.PostedCards.Count.ShouldBe(before);
        bot.Clock.MoveTo(new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero));
        await bot.TicksMoments();
        await bot.TicksMoments();
        daan.PostedCards.Count.ShouldBe(before + 1);
        daan.SeesPosted("Bijeenkomst 1 is op 17 maart 2026");

        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Verstuurde kaarten");
        await noor.Presses(
            "Haal terug",
            ("Kies één kaart", "Herinnering aan bijeenkomst 1, verstuurd op 14 maart 2026")
        );
        noor.SeesView("De kaart is teruggehaald.");
        daan.SeesPosted("Dit is voorbij.");
        await bot.TicksMoments();
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_silent_person_gets_one_reminder_after_a_week_and_never_another()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await noor.Invites(daan, "die van gym beneden");
        var before = daan.PostedCards.Count;
        await noor.Presses("Stuur wat nog moet");
        daan.PostedCards.Count.ShouldBe(before);
        for (var week = 1; week <= 3; week++)
        {
            bot.Clock.Advance(TimeSpan.FromDays(7));
            await noor.Presses("Stuur wat nog moet");
            noor.SeesView("Wat nog wachtte, gaat nu op weg.");
            daan.PostedCards.Count.ShouldBe(before + 1);
        }
    }

    [Fact]
    public async Task Cancelling_tells_everybody_once_and_ends_every_role()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        var (fatima, mila) = (bot.Teacher("Fatima"), bot.Teacher("Mila"));
        await fatima.InstallsTheBot();
        await mila.InstallsTheBot();
        await noor.Invites(fatima, "de buurvrouw van boven");
        await noor.Appoints(mila, "onze coach van boven");
        await noor.OpensCohort();
        await noor.Presses("Overdragen of annuleren");
        await noor.Presses("Annuleer de groep");
        noor.SeesView("Dit kun je niet terugdraaien.");
        await noor.Presses("Ja, annuleer");
        noor.SeesView("De groep gaat niet door.", "Deze groep is voorbij of gaat niet door.");
        await noor.Repeats(asNewActivity: true);

        daan.PostedCards.Count(posted => posted.Text.Contains("gaat niet door")).ShouldBe(1);
        fatima.PostedCards.Count(posted => posted.Text.Contains("gaat niet door")).ShouldBe(1);
        fatima.PostedCards.ShouldNotContain(posted => posted.Text.Contains("Doe je mee"));
        mila.SeesPosted("Dit is voorbij.");
        await daan.OpensGroups();
        daan.SeesView("Je zit nog niet in een groep.");
    }

    [Fact]
    public async Task A_failed_save_says_so_and_the_second_press_is_still_one_membership()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        var daan = bot.Teacher("Daan");
        await daan.TypesCode(code);
        bot.Store.RefusesWrites = true;
        await daan.Presses("Ja, ik doe mee");
        daan.Answer.Message!.ShouldContain("niet opgeslagen");
        bot.Store.RefusesWrites = false;
        await daan.Presses("Ja, ik doe mee");
        daan.SeesView("Je doet mee.");
        (await bot.TheCohort()).Cohort.Members.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_cancellation_that_was_kept_but_not_told_is_told_by_the_next_press()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan) = await TwoPeople(bot);
        await noor.OpensCohort();
        await noor.Presses("Overdragen of annuleren");
        await noor.Presses("Annuleer de groep");
        var (id, _) = await bot.TheCohort();
        var today = new DateOnly(2026, 1, 20);
        await bot
            .Services.GetRequiredService<CohortStore>()
            .UpdateAsync(id, cohort => cohort.Cancel(today), CancellationToken.None);

        await noor.Presses("Ja, annuleer");
        noor.SeesView("De groep gaat niet door.");
        daan.PostedCards.Count(posted => posted.Text.Contains("gaat niet door")).ShouldBe(1);
    }

    [Fact]
    public async Task Leaving_that_was_kept_but_not_answered_is_done_at_the_next_press()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (_, daan) = await TwoPeople(bot);
        var (id, _) = await bot.TheCohort();
        var today = new DateOnly(2026, 1, 20);
        await bot
            .Services.GetRequiredService<CohortStore>()
            .UpdateAsync(id, cohort => cohort.Leave(daan.Person(), today), CancellationToken.None);

        await daan.Forges(
            LoopbaanBot.Programmes.CohortVerbs.LeaveVerb,
            new System.Text.Json.Nodes.JsonObject
            {
                ["v"] = "1",
                ["cohort"] = id.ToString(),
                ["sure"] = "yes",
            }
        );
        daan.DoesNotSee(CohortRoad.Gone);
        (
            await bot.Services.GetRequiredService<MemberCohorts>().FindAsync(daan.Person(), id, CancellationToken.None)
        ).ShouldBeNull();
    }

    [Fact]
    public async Task The_overview_counts_talks_with_a_manager_from_five_members_on()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, _) = await TwoPeople(bot);
        await noor.OpensCohort();
        noor.SeesView("Gesprekken en buddymomenten tel ik pas vanaf vijf mensen.");
        noor.DoesNotSee("gesprekken over de loopbaan");
        var (id, _) = await bot.TheCohort();
        var more = Enumerable
            .Range(0, 4)
            .Select(at => new CohortMember(
                new PersonId(World.Tenant, $"more-{at}"),
                MemberState.Accepted,
                new DateOnly(2026, 1, 5)
            ));
        await bot
            .Services.GetRequiredService<CohortStore>()
            .UpdateAsync(id, cohort => cohort with { Members = [.. cohort.Members, .. more] }, CancellationToken.None);
        await noor.OpensCohort();
        noor.SeesView(
            "Doen mee: 5.",
            "Vanaf 10 maart 2026: 0 gesprekken over de loopbaan.",
            "Vanaf 10 maart 2026: 0 buddymomenten."
        );
        noor.DoesNotSee("mensen mee.");
    }

    private static async Task<(Teacher Noor, Teacher Daan)> TwoPeople(Bot bot)
    {
        var noor = await bot.OrganisesCohort();
        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        return (noor, daan);
    }

    private static async Task Moves(Teacher noor, int number, string day)
    {
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Data van de groep");
        await noor.Presses($"Bijeenkomst {number}");
        await noor.Presses("Bewaar", ("Op welke dag?", day));
    }
}
