using LoopbaanBot.BotFramework.Connector;
using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.EndToEndTests.Hub;

/// <summary>Four windows, one channel.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FanOutTests(ChromiumBrowser browser)
{
    private const string Refusal = "Dat doen we met zijn tweeën.";
    private static readonly Persona[] s_people =
    [
        DemoSchool.Sanne,
        DemoSchool.Noor,
        DemoSchool.Joris,
        DemoSchool.Karin,
    ];

    [ChromiumFact]
    public async Task What_the_bot_says_in_a_channel_stands_in_every_window_and_changes_in_every_window()
    {
        await using var stage = await HubStage.OpenAsync(browser, "fan-out", s_people);
        await Task.WhenAll(stage.Pages.Select(page => page.OpenChatAsync(DemoSchool.Channel)));

        // Karin begins a thread, and all can read what the bot answers in it.
        await stage[DemoSchool.Karin].PostAsync("mijn reflecties");
        await Task.WhenAll(stage.Pages.Select(page => page.ReadsInChannelAsync(Refusal)));
        await stage[DemoSchool.Noor].PictureAsync("read-along");

        // Noor goes on in it: for her it began with the bot, and yet it is the same thread for all.
        await stage[DemoSchool.Noor].ReplyAsync(Refusal, "mijn leervraag");
        await Task.WhenAll(stage.Pages.Select(page => page.ReadsInThreadAsync(Refusal, times: 2)));

        // A post of the bot itself, which it changes and takes away.
        var connector = stage.Bot.Services.GetRequiredService<ConnectorClient>();
        var post = await connector.CreateConversationAsync(
            TestHub.ServiceUrl,
            ConversationParameters.ChannelPost(DemoSchool.ChannelId, DemoSchool.TenantId, Says("Nog niemand")),
            CancellationToken.None
        );
        await Task.WhenAll(stage.Pages.Select(page => page.ReadsInChannelAsync("Nog niemand")));
        await connector.UpdateActivityAsync(
            TestHub.ServiceUrl,
            post!.Id!,
            post.ActivityId!,
            Says("Drie antwoorden"),
            CancellationToken.None
        );
        await Task.WhenAll(stage.Pages.Select(page => page.ReadsInChannelAsync("Drie antwoorden")));
        await connector.DeleteActivityAsync(TestHub.ServiceUrl, post.Id!, post.ActivityId!, CancellationToken.None);
        await Task.WhenAll(stage.Pages.Select(page => page.ReadsInChannelAsync("Dit bericht is verwijderd.")));
        await stage[DemoSchool.Sanne].PictureAsync("taken-away");
        await stage.ShouldBeCleanAsync();
    }

    private static Activity Says(string text) => new() { Type = ActivityTypes.Message, Text = text };
}
