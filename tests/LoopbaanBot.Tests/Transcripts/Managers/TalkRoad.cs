using System.Text.Json.Nodes;
using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.LearningQuestions;
using LoopbaanBot.Tests.Transcripts.Sharing;

namespace LoopbaanBot.Tests.Transcripts.Managers;

/// <summary>The usual road of a talk with a manager, for tests that are about one place on it.</summary>
internal static class TalkRoad
{
    public const string Boss = "mijn teamleider boven";
    public const string BossLine = $"{Boss} · Leidinggevende";
    public const string Which = "Welk gesprek is het?";
    public const string Who = "Wie wil je spreken?";
    public const string What = "Wat stuur je mee?";
    public const string Gone = "Deze kaart geldt niet meer. Typ mensen, dan zie je wat er nu is.";
    public const string Asked = "Sanne wil met je praten over de eigen loopbaan · 30 minuten";
    public const string Send = "Stuur";
    public const string OpenersOfOther = "Twee vragen die de ander aan jou kan stellen";

    /// <summary>A teacher with a question and a manager in the circle; both have the bot.</summary>
    public static async Task<(Teacher Sanne, Teacher Daan)> TeacherAndManager(this Bot bot)
    {
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await sanne.WritesQuestion();
        await sanne.PutsInCircle(daan, Boss, "Leidinggevende");
        return (sanne, daan);
    }

    public static async Task OpensTalk(this Teacher teacher)
    {
        await teacher.Says("gesprek");
        await teacher.Presses("Bekijk");
    }

    /// <summary>From nothing to the question whether this is what should be seen.</summary>
    public static async Task LooksAtTalk(this Teacher teacher, string? what = null, string kind = "Startgesprek")
    {
        await teacher.OpensTalk();
        await teacher.Presses(
            "Bekijk eerst",
            (Which, kind),
            (Who, BossLine),
            (What, what ?? teacher.Card!.Choices(What)[0])
        );
    }

    public static async Task AsksForTalk(this Teacher teacher, string? what = null)
    {
        await teacher.LooksAtTalk(what);
        await teacher.Presses(Send);
        teacher.SeesView("Je vraag gaat naar " + Boss);
    }

    public static async Task OffersTimes(this Teacher manager)
    {
        await manager.OpensPosted("Stel een tijd voor");
        await manager.Presses(
            "Stel voor",
            ("Dag 1", "2026-01-27"),
            ("Tijd 1", "15:30"),
            ("Dag 2", "2026-01-29"),
            ("Tijd 2", "09:00")
        );
    }

    /// <summary>Opens the newest talk from the list of one's own.</summary>
    public static async Task OpensOwnTalk(this Teacher teacher)
    {
        await teacher.OpensTalk();
        await teacher.Presses("Open dit gesprek");
    }

    public static async Task OpensTeam(this Teacher manager)
    {
        await manager.Says("leidinggevende");
        await manager.Presses("Bekijk");
    }

    /// <summary>Words of people stand in runs of text, which no client reads as Markdown, exactly as they were typed.</summary>
    public static void ShowsLetterByLetter(this Teacher teacher, string words)
    {
        teacher.SeesView(PlainText.Clean(words));
        foreach (var block in Blocks(JsonNode.Parse(teacher.Card!.Json)!))
        {
            block.ShouldNotContain(words);
        }
    }

    private static IEnumerable<string> Blocks(JsonNode node) =>
        node switch
        {
            JsonObject part when part["type"]?.ToString() == "TextBlock" => [part["text"]!.ToString()],
            JsonObject part => part.SelectMany(child => child.Value is null ? [] : Blocks(child.Value)),
            JsonArray all => all.SelectMany(child => child is null ? [] : Blocks(child)),
            _ => [],
        };

    public static async Task Forgets(this Teacher teacher)
    {
        await teacher.Says("vergeet mij");
        await teacher.Presses("Open mijn gegevens");
        await teacher.Presses("Vergeet mij");
        await teacher.Presses("Ja, wis alles");
    }

    public static async Task<(Teacher Sanne, Teacher Daan)> Spoken(this Bot bot)
    {
        var (sanne, daan) = await bot.TeacherAndManager();
        await sanne.AsksForTalk();
        await sanne.OpensOwnTalk();
        await sanne.Presses("We hebben gesproken");
        await daan.OpensPosted("We hebben gesproken");
        return (sanne, daan);
    }
}
