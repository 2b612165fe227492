using LoopbaanBot.EndToEndTests.Browser;

namespace LoopbaanBot.EndToEndTests.Privacy;

/// <summary>Steps on the way to sharing that more than one story takes.</summary>
internal static class SanneShares
{
    public const string Question = "Hoe word ik mentorcoördinator zonder minder les te geven?";

    public static async Task AsksAsync(TeamsPage sanne)
    {
        await sanne.SayAsync("mijn leervraag");
        await sanne.PressAsync("Bekijk");
        await sanne.PressAsync("Schrijf mijn leervraag");
        await sanne.FillAsync("Mijn leervraag", Question);
        await sanne.PressAsync("Verder");
        await sanne.SeesAsync("Wat brengt dat jou?");
        await sanne.PressAsync("Sla over");
        await sanne.SeesAsync("Vraag 3 van 4");
        await sanne.PressAsync("Sla over");
        await sanne.SeesAsync("Wil je dat?");
        await sanne.PressAsync("Nee, laat zo");
        await sanne.SeesAsync(Question);
        await sanne.PictureAsync("question");
    }

    /// <param name="sanne">Her window.</param>
    /// <param name="person">As the picker lists them.</param>
    /// <param name="name">What Sanne calls them.</param>
    /// <param name="role">What they are to her.</param>
    public static async Task PutsInCircleAsync(TeamsPage sanne, string person, string name, string role)
    {
        await sanne.SayAsync("mijn kring");
        await sanne.PressAsync("Mijn kring");
        await sanne.PressAsync("Zet iemand erbij");
        await sanne.PictureAsync("circle-form");
        await sanne.ChooseAsync("Wie is het?", person);
        await sanne.FillAsync("Hoe noem je deze persoon?", name);
        await sanne.PickAsync(role);
        await sanne.PressAsync("Zet in mijn kring");
        await sanne.SeesAsync(name);
    }
}
