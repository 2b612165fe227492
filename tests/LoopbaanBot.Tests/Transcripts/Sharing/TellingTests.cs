using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>The card for the other: sent once at most, whatever happens, and asked again at the moment of sending.</summary>
public sealed class TellingTests
{
    [Fact]
    public async Task Who_starts_with_the_bot_later_is_told_then()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await sanne.Keeps();
        await sanne.SharesReflection();
        await bot.Ticks();
        daan.PostedCards.ShouldBeEmpty();

        await daan.InstallsTheBot();
        await bot.Ticks();
        await bot.Ticks();
        daan.PostedCards.Count.ShouldBe(2);
        await daan.OpensPosted("Bekijk");
        daan.SeesView(Road.Moment);
    }

    [Fact]
    public async Task What_was_taken_back_before_it_was_told_is_never_told()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await sanne.Keeps();
        await sanne.SharesReflection();
        await sanne.OpensSharesList();
        await sanne.Presses("Trek in");

        await daan.InstallsTheBot();
        await bot.Ticks();
        daan.PostedCards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Killed_right_after_the_turn_was_kept_the_next_process_tells()
    {
        await using var bot = Bot.Starts(onDisk: true);
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesAndIsKilled(bot);
        daan.PostedCards.Count.ShouldBe(1);
        bot.Restarts();
        await bot.Ticks();
        await bot.Ticks();
        daan.PostedCards.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_processes_tell_once()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await sanne.PutsInCircle(daan, SharingRoad.Maatje);
        await sanne.Keeps();
        await sanne.SharesReflection();
        await daan.InstallsTheBot();

        await Task.WhenAll(bot.Ticks(), other.Ticks(), bot.Ticks(), other.Ticks());
        await bot.Ticks();
        daan.PostedCards.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Killed_while_sending_it_is_not_sent_twice_and_stands_in_the_list()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.LooksFirst();
        // The grant, the pointer, the look later, the notice and the claim are kept; what comes after the card went out is not.
        var writes = 0;
        bot.Store.BeforeWrite = () =>
        {
            bot.Store.RefusesWrites = ++writes > 5;
            return Task.CompletedTask;
        };
        await sanne.Presses("Deel dit");
        bot.Store.BeforeWrite = null;
        bot.Store.IsBack();
        daan.PostedCards.Count.ShouldBe(2);

        await bot.Ticks();
        bot.Clock.Advance(TimeSpan.FromMinutes(10));
        await bot.Ticks();
        daan.PostedCards.Count.ShouldBe(2);
        await daan.Says("delen");
        await daan.Presses("Met mij gedeeld");
        daan.SeesView("Sanne · Kwaliteitenreflectie");
    }

    [Fact]
    public async Task When_the_store_is_down_nothing_is_shared_shown_or_withdrawn_in_part()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.LooksFirst();
        bot.Store.RefusesWrites = true;
        await sanne.Presses("Deel dit");
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        daan.PostedCards.Count.ShouldBe(1);
        bot.Store.IsBack();
        await sanne.Presses("Deel dit");
        daan.PostedCards.Count.ShouldBe(2);

        // What could not be noted for the owner is not shown to the reader.
        bot.Store.RefusesWrites = true;
        await daan.OpensPosted("Bekijk");
        daan.Answer.Card.ShouldBeNull();
        bot.Store.IsBack();
        await daan.OpensPosted("Bekijk");
        daan.SeesView(Road.Moment);

        await sanne.OpensSharesList();
        bot.Store.RefusesWrites = true;
        await sanne.Presses("Trek in");
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        bot.Store.IsBack();
        await sanne.Presses("Trek in");
        sanne.SeesView("kan dit vanaf nu niet meer openen.");
    }

    [Fact]
    public async Task Opened_while_it_is_being_taken_back_it_is_either_noted_or_not_shown()
    {
        await using var bot = Bot.Starts();
        await using var other = bot.StartsAnotherInstance();
        var (sanne, daan) = await bot.TwoPeople();
        await sanne.SharesReflection();
        await sanne.OpensSharesList();
        var reader = daan.At(bot);
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.BeforeWrite = null;
            await sanne.At(other).Presses("Trek in");
        };

        await reader.OpensPosted("Bekijk");
        reader.SeesBesideTheCard(SharingRoad.Gone);
    }
}
