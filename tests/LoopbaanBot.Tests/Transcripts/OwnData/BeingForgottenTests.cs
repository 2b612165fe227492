using LoopbaanBot.Delivery;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Rhythms;
using LoopbaanBot.Tests.Transcripts.Sharing;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.OwnData;

/// <summary>What stands in the chat of somebody who asked to be forgotten, and what may still come there.</summary>
public sealed class BeingForgottenTests
{
    [Fact]
    public async Task A_question_that_stood_in_the_chat_is_closed()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.Chooses();
        await bot.LivesUntil(1, 27, 16);
        teacher.Prompts().ShouldBe(1);

        await teacher.Says("vergeet mij");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
        await teacher.Presses("Ja, wis alles");

        teacher.SeesView("Je bent vergeten");
        teacher.Prompts().ShouldBe(0);
        teacher.PostedCards.ShouldContain(card => card.Text.Contains(SharingRoad.Gone, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_but_the_receipt_is_sent_any_more()
    {
        await using var bot = Bot.Starts();
        var teacher = bot.Teacher();
        await teacher.InstallsTheBot();
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var stored = await store.LoadAsync(teacher.Id(), CancellationToken.None);
        stored.Teacher.ForgetSince = bot.Clock.GetUtcNow();
        await store.SaveAsync(stored, [], null, CancellationToken.None);
        var delivery = bot.Services.GetRequiredService<ProactiveDelivery>();

        var sent = await delivery.SendAsync(
            teacher.Id(),
            content => ReceivedPosts.Unavailable(content.Texts),
            CancellationToken.None
        );
        var last = await delivery.SendLastAsync(
            teacher.Id(),
            content => ReceivedPosts.Unavailable(content.Texts),
            CancellationToken.None
        );

        sent.ShouldBeNull();
        last.ShouldNotBeNull();
    }
}
