using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Managers;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>What arrives, what is said of it, and what closes with it.</summary>
public sealed class TalkDeliveryTests
{
    private const string OffTheTable = "Het gesprek met Daan gaat niet door.";

    [Fact]
    public async Task Killed_right_after_the_request_was_kept_the_other_is_asked_all_the_same()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        var (lost, noticesBefore) = (0, (await NoticesOf(bot, daan)).Count);
        bot.Store.BeforeWrite = async () =>
        {
            bot.Store.RefusesWrites = bot.Store.RefusesWrites || (await KeptBy(bot, sanne)).IsOwn;
            lost += bot.Store.RefusesWrites ? 1 : 0;
        };
        await sanne.Presses("Stuur");
        bot.Store.BeforeWrite = null;
        lost.ShouldBeGreaterThan(0, "the first write after the turn was kept");
        (await KeptBy(bot, sanne)).ShouldBe((IsTalk: true, IsOwn: true));
        (await NoticesOf(bot, daan)).Count.ShouldBe(noticesBefore);
        bot.Store.IsBack();
        daan.PostedCards.Count.ShouldBe(1);

        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await bot.TicksMoments();
        sanne.SeesPosted("Je vraag om te praten gaat naar je gesprekspartner");
        daan.SeesPosted(TalkRoad.Asked);
        await bot.TicksMoments();
        daan.PostedCards.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Killed_right_after_it_was_declined_the_teacher_hears_it_all_the_same()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await daan.OpensPosted("Nu komt het niet uit");
        var writes = 0;
        bot.Store.BeforeWrite = () =>
        {
            // The timer and the answer are kept; what comes after is not.
            bot.Store.RefusesWrites = ++writes > 2;
            return Task.CompletedTask;
        };
        await daan.Presses("Liever niet");
        bot.Store.BeforeWrite = null;
        writes.ShouldBeGreaterThan(2);
        bot.Store.IsBack();
        sanne.PostedCards.ShouldNotContain(card => card.Text.Contains(OffTheTable, StringComparison.Ordinal));

        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await bot.TicksMoments();
        sanne.SeesPosted(OffTheTable);
    }

    [Fact]
    public async Task A_request_that_was_not_kept_is_not_told_later_either()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.LooksAtTalk();
        var writes = 0;
        bot.Store.BeforeWrite = () =>
        {
            bot.Store.RefusesWrites = ++writes > 2;
            return Task.CompletedTask;
        };
        await sanne.Presses("Stuur");
        sanne.SeesBesideTheCard("Niet opgeslagen. Je tekst staat nog in de kaart.");
        bot.Store.BeforeWrite = null;
        writes.ShouldBeGreaterThan(2, "the talk and its timer, and then the turn itself");
        (await KeptBy(bot, sanne)).ShouldBe((IsTalk: true, IsOwn: false));
        bot.Store.IsBack();
        bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await bot.TicksMoments();
        daan.PostedCards.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_teacher_reads_whether_the_card_arrived()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await sanne.PutsInCircle(daan, TalkRoad.Boss, "Leidinggevende");
        await sanne.AsksForTalk("Niets, alleen een afspraak");
        await sanne.OpensOwnTalk();
        sanne.SeesView("Je vraag ligt klaar.", TalkRoad.Boss);
        await daan.InstallsTheBot();
        await sanne.OpensOwnTalk();
        sanne.SeesView("De kaart met je vraag staat in de chat van " + TalkRoad.Boss);
    }

    [Fact]
    public async Task What_was_shared_before_the_talk_stays_when_the_talk_is_withdrawn()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.OpensQuestion();
        await sanne.LooksFirst(TalkRoad.Boss, "Leidinggevende");
        await sanne.Presses("Deel dit");
        sanne.SeesView("Gedeeld");
        var earlier = daan.OnAnotherDevice();
        await earlier.OpensPosted("Bekijk");
        earlier.SeesView(QuestionWalk.First);

        await sanne.AsksForTalk();
        await daan.OpensPosted("Bekijk wat Sanne stuurde");
        daan.SeesView(QuestionWalk.First);
        await sanne.OpensOwnTalk();
        await sanne.Presses("Trek in");
        await sanne.Presses("Ja, trek in");

        await daan.Repeats(asNewActivity: true);
        daan.SeesBesideTheCard(TalkRoad.Gone);
        await earlier.Repeats(asNewActivity: true);
        earlier.SeesView(QuestionWalk.First);
    }

    [Fact]
    public async Task A_partner_whose_name_is_not_known_yet_is_called_so_within_the_sentence()
    {
        await using var bot = Bot.Starts();
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        sanne.SeesPosted("Je vraag om te praten gaat naar je gesprekspartner, met dezelfde twee vragen die jij zag.");
        sanne.PostedCards.ShouldAllBe(card => !card.Text.Contains("Je gesprekspartner", StringComparison.Ordinal));
        daan.LastPosted.Card!.Buttons.Count(button => button.StartsWith("Bekijk", StringComparison.Ordinal))
            .ShouldBe(1);
    }

    /// <summary>Whether the talk stands, and whether the turn of the teacher who asked was kept.</summary>
    private static async Task<(bool IsTalk, bool IsOwn)> KeptBy(Bot bot, Teacher teacher)
    {
        var talks = await bot.Services.GetRequiredService<TalkStore>().ListAsync(World.Tenant, CancellationToken.None);
        var own = await bot.Services.GetRequiredService<OwnTalks>().ListAsync(teacher.Person(), CancellationToken.None);
        return (talks.Count > 0, own.Count > 0);
    }

    private static Task<IReadOnlyList<Notice>> NoticesOf(Bot bot, Teacher teacher) =>
        bot.Services.GetRequiredService<NoticeBook>().ListAsync(teacher.Person(), CancellationToken.None);
}
