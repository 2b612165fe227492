using System.Net;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.OwnData;

/// <summary>"Vergeet mij": nothing is left anywhere, whatever happens on the way.</summary>
public sealed class ForgetTests
{
    [Fact]
    [Trait("Seed", "K016")]
    public async Task Who_asks_to_be_forgotten_gets_a_receipt_and_leaves_no_trace()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.LivesFully();
        (await bot.Traces(FullLife.TracesOf(sanne))).ShouldNotBeEmpty();
        await AsksToBeForgotten(sanne);
        sanne.SeesView(
            "Wil je dat ik je vergeet?",
            "Je gaat uit je groepen. Spiegels die je gaf en afspraken die je maakte, verdwijnen ook bij de ander.",
            "Je krijgt het niet meer terug."
        );
        await sanne.Presses("Ja, wis alles");

        sanne.SeesView(
            "Je bent vergeten",
            "Alles over jou is gewist op 20 januari 2026.",
            "Reflecties: 1. Gedeeld: 2.",
            "Ik bewaar niets meer over jou"
        );
        (await bot.Traces(FullLife.TracesOf(sanne))).ShouldBeEmpty();
        daan.PostedCards.ShouldContain(posted => posted.Text.Contains(SharingRoad.Gone, StringComparison.Ordinal));
        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Op dit moment deelt niemand iets met je.");
        await daan.OpensSharesList();
        daan.SeesView("Je deelt nu niets.");
        await daan.Says("mijn reflecties");
        await daan.Presses("Bekijk");
        daan.SeesView("Netwerken");
    }

    [Fact]
    public async Task Saying_no_keeps_everything_and_an_old_yes_asks_again()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        var old = sanne.OnAnotherDevice();
        await AsksToBeForgotten(old);
        await sanne.Presses("Nee, bewaar alles");
        sanne.SeesView("Reflecties");

        bot.Clock.Advance(TimeSpan.FromMinutes(11));
        await old.Presses("Ja, wis alles");
        old.SeesView("Wil je dat ik je vergeet?");
        await sanne.OpensSharesList();
        sanne.SeesView("Kwaliteitenreflectie");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_after_any_write_it_goes_on_by_the_tick_or_by_the_next_turn(bool byTick)
    {
        var finished = false;
        // The first write is the request, which only the tick knows of; the second is the mark, which every turn sees.
        for (var allowed = byTick ? 1 : 2; !finished; allowed++)
        {
            await using var bot = Bot.Starts();
            var (sanne, daan) = await bot.LivesFully();
            await AsksToBeForgotten(sanne);
            finished = await bot.SurvivesWrites(allowed, () => sanne.Presses("Ja, wis alles"));
            if (!finished)
            {
                sanne.Sees("Ik ben bezig met vergeten");
                bot.Restarts();
                await (byTick ? Task.CompletedTask : sanne.Says("hoi"));
                await bot.Ticks();
            }

            (await bot.Traces(FullLife.TracesOf(sanne))).ShouldBeEmpty($"after {allowed} writes");
            sanne
                .PostedCards.Count(posted => posted.Text.Contains("Je bent vergeten", StringComparison.Ordinal))
                .ShouldBeLessThanOrEqualTo(1);
            await daan.Says("delen");
            await daan.Presses("Met mij gedeeld");
            daan.SeesView("Op dit moment deelt niemand iets met je.");
        }
    }

    [Fact]
    public async Task The_receipt_comes_by_itself_when_the_tick_finishes_it()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        await bot.SurvivesWrites(3, () => sanne.Presses("Ja, wis alles"));
        bot.Restarts();
        await bot.Ticks();
        await bot.Ticks();
        sanne.SeesPosted("Je bent vergeten", "Reflecties: 1. Gedeeld: 2.");
        sanne
            .PostedCards.Count(posted => posted.Text.Contains("Je bent vergeten", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Who_starts_anew_is_not_erased_again_by_what_was_left()
    {
        var erased = false;
        for (var allowed = 2; !erased; allowed++)
        {
            await using var bot = Bot.Starts();
            var (sanne, _) = await bot.LivesFully();
            await AsksToBeForgotten(sanne);
            await bot.SurvivesWrites(allowed, () => sanne.Presses("Ja, wis alles"));
            var rows = await bot.AllRows();
            var mine = PeopleTable.PartitionOf(new(World.Tenant, sanne.Chat.ObjectId!));
            erased = rows.All(found => found.Row.PartitionKey != mine);
            if (erased)
            {
                rows.ShouldContain(found => found.Table == "Erasures");
                await sanne.Keeps();
                await AsksToBeForgotten(sanne);
                await sanne.Presses("Ja, wis alles");
                (await bot.Traces(FullLife.TracesOf(sanne))).ShouldBeEmpty();
            }

            if (erased)
            {
                await sanne.Keeps();
                await bot.Ticks();
                (await bot.Traces(Road.Moment)).ShouldNotBeEmpty();
                (await bot.AllRows()).ShouldNotContain(found => found.Table == "Erasures");
            }
        }
    }

    [Fact]
    public async Task When_not_even_the_request_could_be_kept_nothing_is_erased()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        bot.Store.RefusesWrites = true;
        await sanne.Presses("Ja, wis alles");
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        bot.Store.IsBack();
        await bot.Ticks();
        await sanne.OpensSharesList();
        sanne.SeesView("Kwaliteitenreflectie");
    }

    [Fact]
    public async Task While_it_is_going_on_no_turn_keeps_anything_and_nobody_opens_anything()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        (await bot.SurvivesWrites(2, () => sanne.Presses("Ja, wis alles"))).ShouldBeFalse();
        bot.Store.RefusesWrites = true;
        await sanne.Says("reflecteren");
        sanne.SeesPosted("Ik ben bezig met vergeten");
        await sanne.Says("dit is een nieuw verhaal over mijn dag");
        bot.Store.IsBack();

        await daan.Says("hoi");
        await bot.Ticks();
        (await bot.Traces([.. FullLife.TracesOf(sanne), "een nieuw verhaal"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_turn_in_another_process_that_began_before_does_not_bring_anything_back()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var (sanne, _) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        var phone = sanne.OnAnotherDevice();
        await phone.OpensPosted("Ga verder");
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await sanne.At(other).Presses("Ja, wis alles");
        };

        await phone.Answers("Dit antwoord komt net te laat binnen.");
        (await bot.Traces([.. FullLife.TracesOf(sanne)[4..], "net te laat binnen"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Teams_refusing_the_cards_does_not_keep_it_from_being_finished()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await AsksToBeForgotten(sanne);
        bot.Connector.Refuses = HttpStatusCode.Forbidden;
        await sanne.Presses("Ja, wis alles");
        sanne.SeesView("Je bent vergeten");
        (await bot.Traces(FullLife.TracesOf(sanne))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_chat_without_the_bot_stays_silent_after_its_teacher_was_forgotten_elsewhere()
    {
        await using var bot = Bot.Starts();
        var (sanne, _) = await bot.LivesFully();
        await sanne.Sends(sanne.Chat.Installation("remove"));
        (await bot.AllRows())
            .Count(found => found.Table == "Installations" && found.Row.GetBoolean("Installed") == false)
            .ShouldBe(1);
    }

    private static async Task AsksToBeForgotten(Kit.Teacher teacher)
    {
        await teacher.Says("vergeet mij");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
    }
}

/// <summary>A store that takes some writes and then goes down, as if the process was killed there.</summary>
internal static class Kills
{
    /// <returns>True when it needed no more writes than that.</returns>
    public static async Task<bool> SurvivesWrites(this Bot bot, int allowed, Func<Task> work)
    {
        var writes = 0;
        bot.Store.BeforeWrite = () =>
        {
            bot.Store.RefusesWrites = Interlocked.Increment(ref writes) > allowed;
            return Task.CompletedTask;
        };
        await work();
        bot.Store.BeforeWrite = null;
        bot.Store.IsBack();
        return writes <= allowed;
    }
}
