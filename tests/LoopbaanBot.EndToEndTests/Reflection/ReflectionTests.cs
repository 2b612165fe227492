using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Reflection;

[Collection(BrowserCollection.Name)]
public sealed class ReflectionTests(ChromiumBrowser browser)
{
    [ChromiumFact]
    public async Task A_teacher_is_welcomed_reflects_and_keeps_it()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "reflection");
        await using var _ = stage;
        await teams.SeesAsync("Hoi, ik ben LoopbaanBot.");
        await teams.PictureAsync("welcome");
        await teams.SayAsync("hoi");
        await teams.SeesAsync("Wat wil je doen?");
        await teams.PictureAsync("menu");
        await teams.PressAsync("Reflecteren");
        await teams.SeesAsync("Waar wil je bij stilstaan?");
        await teams.PictureAsync("competencies");
        await teams.PressAsync(SanneReflects.Competency);
        await teams.SeesAsync("Vraag 1 van 4");
        await teams.PictureAsync("look-back");
        await teams.PictureAsync("look-back-narrow", Screens.Narrow);
        await WalkWithPicturesAsync(teams);
        await teams.PressAsync("Bewaar");
        await teams.SeesAsync("Je vindt deze reflectie terug bij Mijn reflecties.");
        await teams.PictureAsync("kept");
        await teams.ShouldBeCleanAsync();
    }

    private static async Task WalkWithPicturesAsync(TeamsPage teams)
    {
        await SanneReflects.AnswerAsync(teams, SanneReflects.Moment, "Vraag 2 van 4");
        await teams.PictureAsync("deeper");
        await SanneReflects.AnswerAsync(teams, SanneReflects.Quality, "Wat maakt dat dit voor jou telt?");
        await teams.PictureAsync("follow-up");
        await SanneReflects.AnswerAsync(teams, SanneReflects.WhyItCounts, "Vraag 3 van 4");
        await teams.PictureAsync("ahead");
        await SanneReflects.AnswerAsync(teams, SanneReflects.Ahead, "Vraag 4 van 4");
        await teams.PictureAsync("scale");
        await teams.ChooseAsync("Jouw cijfer van 1 tot en met 10", SanneReflects.Mark);
        await teams.PressAsync("Verder");
        await teams.SeesAsync("Wat maakt dat je niet één punt lager zit?");
        await teams.PictureAsync("scale-why");
        await SanneReflects.AnswerAsync(teams, SanneReflects.WhyNotLower, "als-dan-plan");
        await teams.PictureAsync("plan");
        await teams.FillAsync("Als", SanneReflects.Cue);
        await teams.FillAsync("dan", SanneReflects.Step);
        await teams.PressAsync("Verder");
        await SanneReflects.SeesSummaryAsync(teams);
        await teams.PictureAsync("summary");
        await teams.PictureAsync("summary-narrow", Screens.Narrow);
    }
}
