using LoopbaanBot.EndToEndTests.Browser;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.EndToEndTests.Reflection;

[Collection(BrowserCollection.Name)]
public sealed class JournalTests(ChromiumBrowser browser)
{
    private const string Better = "Ik vroeg de vader eerst wat hij van het gesprek hoopte.";

    [ChromiumFact]
    public async Task A_kept_reflection_is_found_changed_and_deleted()
    {
        var (stage, teams) = await Stage.OpenAsync(browser, "journal");
        await using var _ = stage;
        await SanneReflects.BeginAsync(teams);
        await SanneReflects.KeepOneAnswerAsync(teams);
        await OpenJournalAsync(teams);
        await teams.SeesAsync("Kies een reflectie");
        await teams.PictureAsync("list");
        await teams.PressAsync("Open");
        await teams.SeesAsync(SanneReflects.Moment);
        await ChangeAsync(teams);
        await DeleteAsync(teams);
        await OpenJournalAsync(teams);
        await teams.SeesAsync("Je hebt nog geen reflecties.");
        await teams.ShouldBeCleanAsync();
    }

    private static async Task OpenJournalAsync(TeamsPage teams)
    {
        await teams.SayAsync("mijn reflecties");
        await teams.SeesAsync("Hier staan je reflecties.");
        await teams.PressAsync("Bekijk");
    }

    private static async Task ChangeAsync(TeamsPage teams)
    {
        await teams.PressAsync("Wijzig");
        await teams.SeesAsync("Pas je woorden aan.");
        await teams.RewriteAsync(Better);
        await teams.PictureAsync("form");
        await teams.PressAsync("Bewaar wijziging");
        await teams.SeesAsync("Je wijziging is bewaard.");
        await teams.SeesAsync(Better);
        await teams.SeesNoMoreAsync(SanneReflects.Moment);
    }

    private static async Task DeleteAsync(TeamsPage teams)
    {
        await teams.PressAsync("Verwijder");
        await teams.SeesAsync("Je krijgt je woorden niet meer terug.");
        await teams.PictureAsync("sure");
        await teams.PressAsync("Ja, verwijder");
        await teams.SeesAsync("verwijderd");
        await teams.PictureAsync("deleted");
    }
}
