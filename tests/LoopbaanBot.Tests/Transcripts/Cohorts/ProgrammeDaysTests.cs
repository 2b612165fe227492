using LoopbaanBot.Careers.Programmes.Moments;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Rhythms;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>Every moment of a programme gets a day, and its cards come, whatever happens in between.</summary>
public sealed class ProgrammeDaysTests
{
    [Fact]
    [Trait("Seed", "K041")]
    public async Task A_start_date_gives_every_moment_its_day_and_a_closed_day_becomes_the_next_open_one()
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
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
        var listed = noor.Card!.Choices(ProgrammeRoad.Choice);
        listed.Count.ShouldBe(planned.Count);
        // 26 and 28 April are in the holiday, of which 4 May is the first day after.
        listed.ShouldContain("4 mei 2026 · Wie kan je helpen?");
        listed.ShouldContain("4 mei 2026 · Een kijkje in de keuken");
        var before = daan.PostedCards.Count;
        await bot.Lives(4, 28, 9, 5);
        daan.PostedCards.Count.ShouldBe(before);
        await bot.Lives(5, 4, 9, 5);
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
        await bot.Lives(2, 10, 9, 5);
        daan.SeesPosted("Mijn leervraag");
        var before = daan.PostedCards.Count;
        await bot.Lives(3, 7, 9, 5);
        daan.PostedCards.Count.ShouldBe(before + 1);
    }

    [Theory]
    [InlineData(false, 11, 1)]
    [InlineData(true, 11, 1)]
    [InlineData(true, 16, 0)]
    public async Task Killed_after_the_mark_its_cards_come_after_all_but_not_days_later(bool byHand, int day, int cards)
    {
        await using var bot = CohortRoad.StartsWithHouse();
        var (noor, daan, _) = await bot.ThreePeople();
        var before = daan.PostedCards.Count;
        bot.SleepsUntil(2, byHand ? 9 : 10, 12);
        if (byHand)
        {
            await noor.OpensQuestion();
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
        await bot.Lives(2, day, 9, 5);
        await bot.Lives(2, day, 9, 30);
        daan.PostedCards.Count.ShouldBe(before + cards);
    }
}
