using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.EndToEndTests.Instances;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Rounds;

/// <summary>A coach and three teachers in one channel, each with a window of their own.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoundTests(ChromiumBrowser browser)
{
    private const string Quality = "Een kwaliteit die je zag";
    private const string Board = "begeleid door Karin Smit";
    private const string Cue = "de klas onrustig wordt";
    private const string Step = "tel ik tot tien";

    private static readonly (Persona Who, string Wrote)[] s_answers =
    [
        (DemoSchool.Sanne, "Rustig blijven als het druk wordt"),
        (DemoSchool.Noor, "Doorvragen tot het helder is"),
        (DemoSchool.Joris, "Het lef om te wachten"),
    ];

    private static readonly Dictionary<string, string> s_school = new()
    {
        ["Rounds:Guides:0:TenantId"] = DemoSchool.TenantId,
        ["Rounds:Guides:0:Person"] = DemoSchool.Karin.Login,
    };

    [ChromiumFact]
    public async Task A_coach_starts_a_round_three_teachers_answer_and_all_answers_open_at_once()
    {
        Persona[] people = [DemoSchool.Karin, .. s_answers.Select(answer => answer.Who)];
        await using var stage = await HubStage.OpenAsync(browser, "round", people, s_school);
        var karin = stage[DemoSchool.Karin];
        await Task.WhenAll(stage.Pages.Select(page => page.OpenChatAsync(DemoSchool.Channel)));

        await StartsAsync(karin);
        foreach (var (who, wrote) in s_answers)
        {
            await AnswersAsync(stage[who], wrote);
        }

        // The fourth who was expected did not come.
        await karin.CardWith("Jouw ronde").PressAsync("Hoe ver zijn we?");
        await karin.CardWith("Jouw ronde").PressAsync("Open de antwoorden");
        await Task.WhenAll(stage.Pages.Select(ReadsAllAsync));
        await karin.PictureAsync("answers", "Wat iedereen schreef");
        await EndsAsync(karin, stage[DemoSchool.Sanne]);

        string[] words = [.. s_answers.Select(answer => answer.Wrote), Cue, Step];
        stage.SentByBot().ShouldAllBe(sent => !words.Any(word => sent.Contains(word, StringComparison.Ordinal)));
        await stage.ShouldBeCleanAsync();
    }

    private static async Task StartsAsync(TeamsPage karin)
    {
        await karin.PostAsync("ronde");
        await karin.CardWith("Groepsronde").PressAsync("Zet een ronde klaar");
        var form = karin.CardWith("Waarvoor is de ronde?");
        await form.PickAsync("Zien wat lukt");
        await form.PickAsync("Nog niet");
        await karin.PictureAsync("aim", "Waarvoor is de ronde?");
        await form.PressAsync("Verder");
        form = karin.CardWith("Kies een werkvorm");
        await form.PickAsync("Succesanalyse");
        await form.SetAsync("Met hoeveel doen jullie mee, zonder jou?", s_answers.Length + 1);
        await karin.PictureAsync("formats", "Kies een werkvorm");
        await form.PressAsync("Zet de ronde in de groep");
        await karin.CardWith("Jouw ronde").PressAsync("Begin met stap 1");
        await karin.CardWith("Jouw ronde").SeesAsync("Stap 1 van 7");
        await karin.PictureAsync("panel", "Jouw ronde");
        for (var step = 2; step <= 4; step++)
        {
            await karin.CardWith("Jouw ronde").PressAsync("Volgende stap");
            await karin.CardWith("Jouw ronde").SeesAsync($"Stap {step} van 7");
        }
    }

    private static async Task AnswersAsync(TeamsPage teacher, string words)
    {
        await teacher.CardWith("Ieder schrijft twee kwaliteiten").PressAsync("Schrijf");
        var form = teacher.CardWith("Vragen die helpen");
        await form.FillAsync(Quality, words);
        await teacher.PictureAsync("form", "Vragen die helpen");
        await form.PressAsync("Stuur");
        await teacher.SeesCardAsync("Jij bent klaar.");
        await teacher.PictureAsync("ready", "Jij bent klaar.");
    }

    private static async Task ReadsAllAsync(TeamsPage page)
    {
        await page.CardWith("Kies: Bekijk samen").PressAsync("Bekijk samen");
        var answers = page.CardWith("Wat iedereen schreef");
        foreach (var (_, wrote) in s_answers)
        {
            await answers.SeesAsync(wrote);
        }
    }

    private static async Task EndsAsync(TeamsPage karin, TeamsPage sanne)
    {
        await karin.CardWith("Jouw ronde").PressAsync("Rond af");
        await sanne.CardWith("De ronde is bijna klaar. Maak nog een plan voor jezelf.").PressAsync("Mijn plan");
        var plan = sanne.CardWith("Wat doe jij anders deze week?");
        await plan.FillAsync("Als …", Cue);
        await plan.FillAsync("Dan …", Step);
        await sanne.PictureAsync("plan", "Wat doe jij anders deze week?");
        await plan.PressAsync("Bewaar bij mijn stappen");
        await sanne.SeesCardAsync("Bewaard bij je stappen");
        await karin.CardWith("Jouw ronde").PressAsync("Sluit de ronde");
        await sanne.SeesCardAsync("De ronde is klaar. Antwoorden zijn niet bewaard.");
        await sanne.PictureAsync("closed", "De ronde is klaar.");
    }
}
