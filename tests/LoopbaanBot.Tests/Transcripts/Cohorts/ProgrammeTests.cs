using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Rhythms;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>The moments of a programme: each on its day, to each person at their own hour, in the hands of the organiser.</summary>
public sealed class ProgrammeTests
{
    [Fact]
    public async Task A_moment_goes_out_once_on_its_day_at_the_hour_that_each_person_chose()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, fatima) = await bot.ThreePeople();
        var (before, hers) = (daan.PostedCards.Count, fatima.PostedCards.Count);
        await bot.Lives(2, 10, 7, 45);
        daan.PostedCards.Count.ShouldBe(before);
        await bot.Lives(2, 10, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
        daan.SeesPosted("Mijn leervraag", "Waar wil je de komende maanden achter komen?");
        fatima.PostedCards.Count.ShouldBe(hers);
        await bot.Lives(2, 10, 16, 5);
        fatima.PostedCards.Count.ShouldBe(hers + 1);
        await bot.Lives(2, 11, 9, 5);
        await bot.Lives(2, 12, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);

        await daan.OpensPosted("Leervraag");
        daan.SeesView("Mijn leervraag", "Je hebt nog geen leervraag.");
        await noor.OpensCohort();
        await noor.Presses("Programma");
        var listed = noor.Card!.Choices(ProgrammeRoad.Choice);
        listed.ShouldContain($"{ProgrammeRoad.Question} · verstuurd");
        listed.ShouldContain("24 februari 2026 · Een gesprek vooraf");
        noor.DoesNotSee("Daan");
    }

    [Fact]
    public async Task Whoever_pauses_gets_no_card_and_none_is_made_up_for()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, fatima) = await bot.ThreePeople();
        bot.SleepsUntil(2, 9, 12);
        await fatima.OpensPause();
        await fatima.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "2"));
        var (before, hers) = (daan.PostedCards.Count, fatima.PostedCards.Count);
        await noor.OpensQuestion();
        await noor.Presses("Nu versturen");
        daan.PostedCards.Count.ShouldBe(before + 1);
        await bot.Lives(2, 10, 17, 0);
        await bot.Lives(2, 12, 17, 0);
        fatima.PostedCards.Count.ShouldBe(hers);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task The_organiser_sends_recalls_and_sends_again_and_each_is_one_card()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
        var before = daan.PostedCards.Count;
        await noor.OpensQuestion();
        noor.SeesView("Deze kaart is voor wie meedoet.");
        await noor.PressesAtOnce(20, "Nu versturen");
        await noor.Repeats(asNewActivity: true);
        daan.PostedCards.Count.ShouldBe(before + 1);

        await noor.OpensQuestion(" · verstuurd");
        await noor.Presses("Haal terug");
        noor.SeesView("De kaart gaat niet meer weg.", "teruggehaald");
        daan.SeesPosted("Dit is voorbij.");
        await bot.Lives(2, 10, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
        await noor.OpensQuestion(" · teruggehaald");
        await noor.Presses("Nu versturen");
        daan.PostedCards.Count.ShouldBe(before + 2);
        daan.SeesPosted("Mijn leervraag");
    }

    [Fact]
    public async Task Outside_school_hours_a_card_waits_for_the_next_working_day()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
        var before = daan.PostedCards.Count;
        bot.SleepsUntil(1, 23, 21);
        await noor.OpensQuestion();
        await noor.Presses("Nu versturen");
        await bot.Lives(1, 25, 12, 0);
        daan.PostedCards.Count.ShouldBe(before);
        await bot.Lives(1, 26, 9, 1);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_moved_moment_or_meeting_changes_the_last_day_on_the_cards_that_are_out()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Bekijk de kaart", (ProgrammeRoad.Choice, "16 maart 2026 · Drie goede momenten"));
        await noor.Presses("Nu versturen");
        daan.SeesPosted("Drie goede momenten", "Dit kan tot en met 24 maart 2026.");
        await noor.Presses("Verplaats", ("Op welke dag past deze kaart?", "op een goede dag"));
        noor.SeesView("Die datum ken ik niet.");
        noor.SeesInput("Op welke dag past deze kaart?", "op een goede dag");
        await noor.Presses("Verplaats", ("Op welke dag past deze kaart?", "18 maart 2026"));
        noor.SeesView("De kaart staat op een andere dag.", "18 maart 2026 · Drie goede momenten");
        daan.SeesPosted("Dit kan tot en met 27 maart 2026.");
        await noor.Presses("Verbeter");
        noor.SeesView("Overal staat nu de tekst en de dag zoals je ze hier ziet.");
        daan.SeesPosted("Dit kan tot en met 27 maart 2026.");
    }

    [Fact]
    public async Task Only_organiser_and_coach_reach_the_programme_and_all_others_get_the_same_words()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
        var (mila, stranger) = (bot.Teacher("Mila"), bot.Teacher("Johan", tenant: World.SecondTenant));
        await mila.InstallsTheBot();
        await noor.Appoints(mila, "onze coach van boven");
        await mila.OpensPosted("Naar de groep");
        await mila.Presses("Programma");
        await mila.Presses("Bekijk de kaart", (ProgrammeRoad.Choice, ProgrammeRoad.Question));
        var (id, _) = await bot.TheCohort();
        foreach (var verb in new[] { "", ".send", ".move", ".recall", ".correct" })
        {
            foreach (var other in new[] { daan, stranger })
            {
                await other.Forges(
                    $"cohort.moment{verb}",
                    new()
                    {
                        ["v"] = "1",
                        ["cohort"] = id.ToString(),
                        ["moment"] = "P06",
                    }
                );
                other.SeesBesideTheCard(CohortRoad.Gone);
            }
        }

        await bot.Changes(cohort => cohort.Dismiss(mila.Person(), GuideRole.Coach));
        foreach (var button in mila.Card!.Buttons)
        {
            await mila.Presses(button);
            mila.SeesBesideTheCard(CohortRoad.Gone);
        }

        (await bot.TheCohort()).Cohort.Moments.ShouldBeEmpty();
    }

    [Fact]
    public void A_cohort_that_was_kept_before_there_were_moments_is_read()
    {
        var json = System
            .Text.Json.Nodes.JsonNode.Parse(
                System.Text.Json.JsonSerializer.Serialize(
                    Planning.Make(
                        "voorjaar",
                        new(World.Tenant, "noor"),
                        Programme.Lab,
                        new Meeting(1, new(2026, 3, 10), new(13, 0), MeetingMode.OnSite, null),
                        SchoolCalendar.WeekendsOnly
                    ),
                    CohortJsonContext.Default.Cohort
                )
            )!
            .AsObject();
        json.Remove("moments").ShouldBeTrue();
        System
            .Text.Json.JsonSerializer.Deserialize(json.ToJsonString(), CohortJsonContext.Default.Cohort)!
            .Moments.ShouldBeEmpty();
    }
}
