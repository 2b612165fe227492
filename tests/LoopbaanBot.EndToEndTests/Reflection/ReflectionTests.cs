using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;
using LoopbaanBot.Testing.Storage;

namespace LoopbaanBot.EndToEndTests.Reflection;

[Collection(BrowserCollection.Name)]
public sealed class ReflectionTests(ChromiumBrowser browser)
{
    [ChromiumFact]
    public async Task A_teacher_is_welcomed_reflects_and_keeps_it()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "reflection");
        await using var _ = stage;
        await ReflectFromTheMenuAsync(teams);
        // Two typed words, the card that became the topic, and the one that became "kept".
        await teams.SeesUpdatedCardAsync(4, "Kwaliteitenreflectie · bewaard op");
        await teams.ShouldBeCleanAsync();
    }

    [ChromiumFact]
    public async Task The_same_talk_is_kept_in_table_storage()
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        var (stage, teams) = await Stage.OpenAsync(browser, "azurite", azurite);
        await using var _ = stage;
        await ReflectFromTheMenuAsync(teams);
        await teams.ShouldBeCleanAsync();
    }

    [ChromiumFact]
    public async Task Nothing_that_the_bot_sends_holds_a_word_that_the_teacher_wrote()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "words");
        await using var _ = stage;
        await SanneReflects.BeginAsync(teams);
        await SanneReflects.AnswerAllAsync(teams);
        await SanneReflects.KeepAsync(teams);
        await teams.SeesUpdatedCardAsync(2, "bewaard op");
        var sent = await stage.Playground.SentByBotAsync();
        sent.ShouldContain(entry => entry.Contains("bewaard op", StringComparison.Ordinal));
        sent.ShouldAllBe(entry => !SanneReflects.Words.Any(words => entry.Contains(words, StringComparison.Ordinal)));
    }

    [ChromiumFact]
    public async Task A_bot_that_is_killed_goes_on_at_the_same_question()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "killed");
        await using var _ = stage;
        await SanneReflects.BeginAsync(teams);
        await SanneReflects.AnswerAsync(teams, SanneReflects.Moment, "Vraag 2 van 4");
        var question = await teams.ReadCardAsync();
        await stage.Bot.KillAsync();
        await stage.Bot.StartAsync();
        await teams.SayAsync("later");
        await teams.SeesAsync("Tot later.");
        await teams.PictureAsync("after-the-kill");
        await teams.PressAsync("Ga verder");
        await teams.SeesAsync("Vraag 2 van 4");
        (await teams.ReadCardAsync()).ShouldBe(question);
        await teams.PressAsync("Terug");
        await teams.SeesAsync("Vraag 1 van 4");
        await teams.SeesFilledAsync(SanneReflects.Answer, SanneReflects.Moment);
        await teams.ShouldBeCleanAsync();
    }

    [ChromiumFact]
    public async Task After_a_reload_the_menu_opens_the_running_talk()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "reload");
        await using var _ = stage;
        await SanneReflects.BeginAsync(teams);
        await SanneReflects.AnswerAsync(teams, SanneReflects.Moment, "Vraag 2 van 4");
        var question = await teams.ReadCardAsync();
        await teams.ReloadAsync();
        await teams.SayAsync("menu");
        await teams.SeesAsync("Wat wil je doen?");
        await teams.PictureAsync("menu-with-a-draft");
        await teams.PressAsync("Ga verder met je concept");
        await teams.SeesAsync("Vraag 2 van 4");
        (await teams.ReadCardAsync()).ShouldBe(question);
        await teams.ShouldBeCleanAsync();
    }

    private static async Task ReflectFromTheMenuAsync(TeamsPage teams)
    {
        await teams.SeesAsync("Hoi, ik ben LoopbaanBot.");
        await teams.PictureAsync("welcome");
        await teams.SayAsync("hoi");
        await teams.SeesAsync("Wat wil je doen?");
        await teams.PictureAsync("menu");
        await teams.PressAsync("Reflecteren");
        await teams.SeesAsync("Waar wil je bij stilstaan?");
        await teams.PictureAsync("topics");
        await teams.PressAsync(SanneReflects.Competency);
        // The question, or the card that opens it: the client shows the two in the order in which they reach it.
        await teams.SeesAsync("Kwaliteitenreflectie · Wat kan ik?");
        await teams.PictureAsync("topic");
        await teams.SayAsync("menu");
        await teams.SeesAsync("Wat wil je doen?");
        await teams.PressAsync("Ga verder met je concept");
        await teams.SeesAsync("Vraag 1 van 4");
        await teams.PictureAsync("look-back");
        await teams.NarrowPictureAsync("look-back-narrow");
        await SanneReflects.AnswerAllAsync(teams);
        await teams.PictureAsync("summary");
        await teams.NarrowPictureAsync("summary-narrow");
        await SanneReflects.KeepAsync(teams);
        await teams.PictureAsync("kept");
    }
}
