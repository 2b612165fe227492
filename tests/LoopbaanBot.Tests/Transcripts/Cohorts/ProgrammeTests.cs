using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Rhythms;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>The moments of a programme: each on its day, to each person at their own hour, in the hands of the organiser.</summary>
public sealed class ProgrammeTests
{
    private const string Question = "10 februari 2026 · Mijn leervraag";
    private const string Choice = "Kies één kaart van het programma";

    [Fact]
    [Trait("Seed", "K041")]
    public async Task A_start_date_gives_every_moment_its_day_and_a_closed_day_becomes_the_next_open_one()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await ThreePeople(bot);
        var planned = bot.Services.GetRequiredService<ProgrammePlan>().Of((await bot.TheCohort()).Cohort);
        string.Join(' ', planned.Select(one => one.Moment.Id).Order(StringComparer.Ordinal))
            .ShouldBe(
                "A01 A02 A03 A04 A06 A07 A08 B01 B02 B03 B04 B05 B07 B08 B09 C01 C02 C03 C05 C06 C07 "
                    + "P01 P02 P03 P06 P08 P09 P10"
            );
        var calendar = bot.Services.GetRequiredService<SchoolTree>().Calendar;
        planned.ShouldAllBe(one => calendar.IsOpen(one.Day));

        await noor.OpensCohort();
        await noor.Presses("Programma");
        var listed = noor.Card!.Choices(Choice);
        listed.Count.ShouldBe(planned.Count);
        // 26 and 28 April are in the holiday, of which 4 May is the first day after.
        listed.ShouldContain("4 mei 2026 · Wie kan je helpen?");
        listed.ShouldContain("4 mei 2026 · Een kijkje in de keuken");
        var before = daan.PostedCards.Count;
        await Lives(bot, 4, 28, 9, 5);
        daan.PostedCards.Count.ShouldBe(before);
        await Lives(bot, 5, 4, 9, 5);
        var posted = string.Concat(daan.PostedCards.Skip(before).Select(card => card.Text));
        posted.ShouldContain("Wie kan je helpen?");
        posted.ShouldContain("Een kijkje in de keuken");
    }

    [Fact]
    public async Task A_cohort_whose_turn_was_run_again_has_its_programme()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        await using var other = bot.StartsAnotherInstance();
        var noor = bot.Noor();
        await noor.InstallsTheBot();
        await noor.OpensGroups();
        await noor.Presses("Nieuwe groep");
        var cohorts = bot.Services.GetRequiredService<CohortStore>();
        bot.Store.BeforeWrite = async () =>
        {
            if ((await cohorts.ListAsync(World.Tenant, CancellationToken.None)).Count > 0)
            {
                // On her phone, between the cohort and what the turn itself keeps.
                bot.Store.BeforeWrite = null;
                await noor.At(other).Chooses();
            }
        };
        await noor.Presses("Maak de groep", ("Hoe heet de groep?", CohortRoad.Name), ("Op welke dag?", "2026-03-10"));
        noor.SeesView("De groep staat klaar.");
        bot.Store.BeforeWrite.ShouldBeNull();

        var daan = bot.Teacher("Daan");
        await daan.InstallsTheBot();
        await daan.JoinsByCode(await noor.ReadsCode());
        await Lives(bot, 2, 10, 9, 5);
        daan.SeesPosted("Mijn leervraag");
        var before = daan.PostedCards.Count;
        await Lives(bot, 3, 7, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Theory]
    [InlineData(false, 11, 1)]
    [InlineData(true, 11, 1)]
    [InlineData(true, 16, 0)]
    public async Task Killed_after_the_mark_its_cards_come_after_all_but_not_days_later(bool byHand, int day, int cards)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await ThreePeople(bot);
        var before = daan.PostedCards.Count;
        bot.SleepsUntil(2, byHand ? 9 : 10, 12);
        if (byHand)
        {
            await OpensQuestion(noor);
        }

        bot.Store.BeforeWrite = async () =>
            StoreWatch.Refuse((await bot.TheCohort()).Cohort.Moments.Any(mark => mark.IsOut));
        if (byHand)
        {
            await noor.Presses("Nu versturen");
        }
        else
        {
            await Should.ThrowAsync<LoopbaanBot.People.StoreUnavailableException>(bot.TicksMoments);
        }

        bot.Store.BeforeWrite = null;
        (await bot.TheCohort()).Cohort.MarkOf("P06").IsOut.ShouldBeTrue();
        daan.PostedCards.Count.ShouldBe(before);
        bot.Restarts();
        await Lives(bot, 2, day, 9, 5);
        await Lives(bot, 2, day, 9, 30);
        daan.PostedCards.Count.ShouldBe(before + cards);
    }

    [Fact]
    public async Task A_moment_goes_out_once_on_its_day_at_the_hour_that_each_person_chose()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, fatima) = await ThreePeople(bot);
        var (before, hers) = (daan.PostedCards.Count, fatima.PostedCards.Count);
        await Lives(bot, 2, 10, 7, 45);
        daan.PostedCards.Count.ShouldBe(before);
        await Lives(bot, 2, 10, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
        daan.SeesPosted("Mijn leervraag", "Waar wil je de komende maanden achter komen?");
        fatima.PostedCards.Count.ShouldBe(hers);
        await Lives(bot, 2, 10, 16, 5);
        fatima.PostedCards.Count.ShouldBe(hers + 1);
        await Lives(bot, 2, 11, 9, 5);
        await Lives(bot, 2, 12, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);

        await daan.OpensPosted("Leervraag");
        daan.SeesView("Mijn leervraag", "Je hebt nog geen leervraag.");
        await noor.OpensCohort();
        await noor.Presses("Programma");
        var listed = noor.Card!.Choices(Choice);
        listed.ShouldContain($"{Question} · verstuurd");
        listed.ShouldContain("24 februari 2026 · Een gesprek vooraf");
        noor.DoesNotSee("Daan");
    }

    [Fact]
    public async Task Whoever_pauses_gets_no_card_and_none_is_made_up_for()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, fatima) = await ThreePeople(bot);
        bot.SleepsUntil(2, 9, 12);
        await fatima.OpensPause();
        await fatima.Presses("Neem pauze", ("Aantal weken, van 1 tot en met 8", "2"));
        var (before, hers) = (daan.PostedCards.Count, fatima.PostedCards.Count);
        await OpensQuestion(noor);
        await noor.Presses("Nu versturen");
        daan.PostedCards.Count.ShouldBe(before + 1);
        await Lives(bot, 2, 10, 17, 0);
        await Lives(bot, 2, 12, 17, 0);
        fatima.PostedCards.Count.ShouldBe(hers);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task The_organiser_sends_recalls_and_sends_again_and_each_is_one_card()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await ThreePeople(bot);
        var before = daan.PostedCards.Count;
        await OpensQuestion(noor);
        noor.SeesView("Deze kaart is voor wie meedoet.");
        await noor.PressesAtOnce(20, "Nu versturen");
        await noor.Repeats(asNewActivity: true);
        daan.PostedCards.Count.ShouldBe(before + 1);

        await OpensQuestion(noor, " · verstuurd");
        await noor.Presses("Haal terug");
        noor.SeesView("De kaart gaat niet meer weg.", "teruggehaald");
        daan.SeesPosted("Dit is voorbij.");
        await Lives(bot, 2, 10, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
        await OpensQuestion(noor, " · teruggehaald");
        await noor.Presses("Nu versturen");
        daan.PostedCards.Count.ShouldBe(before + 2);
        daan.SeesPosted("Mijn leervraag");
    }

    [Fact]
    public async Task Outside_school_hours_a_card_waits_for_the_next_working_day()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await ThreePeople(bot);
        var before = daan.PostedCards.Count;
        bot.SleepsUntil(1, 23, 21);
        await OpensQuestion(noor);
        await noor.Presses("Nu versturen");
        await Lives(bot, 1, 25, 12, 0);
        daan.PostedCards.Count.ShouldBe(before);
        await Lives(bot, 1, 26, 9, 1);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_moved_moment_or_meeting_changes_the_last_day_on_the_cards_that_are_out()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await ThreePeople(bot);
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Bekijk de kaart", (Choice, "16 maart 2026 · Drie goede momenten"));
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
        var (noor, daan, _) = await ThreePeople(bot);
        var (mila, stranger) = (bot.Teacher("Mila"), bot.Teacher("Johan", tenant: World.SecondTenant));
        await mila.InstallsTheBot();
        await noor.Appoints(mila, "onze coach van boven");
        await mila.OpensPosted("Naar de groep");
        await mila.Presses("Programma");
        await mila.Presses("Bekijk de kaart", (Choice, Question));
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

    private static async Task<(Teacher Noor, Teacher Daan, Teacher Fatima)> ThreePeople(Bot bot)
    {
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        var (daan, fatima) = (bot.Teacher("Daan"), bot.Teacher("Fatima"));
        await daan.InstallsTheBot();
        await fatima.Chooses(day: "donderdag");
        await daan.JoinsByCode(code);
        await fatima.JoinsByCode(code);
        return (noor, daan, fatima);
    }

    private static async Task OpensQuestion(Teacher noor, string state = "")
    {
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Bekijk de kaart", (Choice, Question + state));
    }

    private static Task Lives(Bot bot, int month, int day, int hour, int minute)
    {
        bot.SleepsUntil(month, day, hour, minute);
        return bot.TicksMoments();
    }
}
