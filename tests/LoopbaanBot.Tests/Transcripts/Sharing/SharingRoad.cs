using LoopbaanBot.Privacy;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Sharing;

/// <summary>The usual road of sharing, for tests that are about one place on it.</summary>
internal static class SharingRoad
{
    public const string Maatje = "mijn maatje van 2B";
    public const string Gone = "Dit is niet beschikbaar.";
    public const string Who = "Kies iemand uit je kring";
    public const string Until = "Tot en met welke dag?";

    public static async Task PutsInCircle(this Teacher teacher, Teacher other, string name, string role = "Buddy")
    {
        await teacher.Says("mijn kring");
        await teacher.Presses("Mijn kring");
        await teacher.Presses("Zet iemand erbij");
        await teacher.Presses(
            "Zet in mijn kring",
            ("Wie is het?", other.Chat.ObjectId!),
            ("Hoe noem je deze persoon?", name),
            ("Wat is deze persoon voor jou?", role)
        );
    }

    /// <summary>Two people with the bot, one of whom kept a reflection and has the other in the circle.</summary>
    public static async Task<(Teacher Sanne, Teacher Daan)> TwoPeople(this Bot bot)
    {
        var (sanne, daan) = (bot.Teacher("Sanne"), bot.Teacher("Daan"));
        await sanne.InstallsTheBot();
        await daan.InstallsTheBot();
        await sanne.PutsInCircle(daan, Maatje);
        await sanne.Keeps();
        return (sanne, daan);
    }

    /// <summary>From the reflection in front to the question whether this is what should be seen.</summary>
    public static async Task LooksFirst(this Teacher teacher, string name = Maatje, string role = "Buddy")
    {
        await teacher.Presses("Deel");
        await teacher.Presses("Bekijk eerst", (Who, $"{name} · {role}"));
    }

    public static async Task SharesReflection(this Teacher teacher)
    {
        await teacher.LooksFirst();
        await teacher.Presses("Deel dit");
        teacher.SeesView("Gedeeld");
    }

    /// <summary>Shares, and the process ends before anybody was told.</summary>
    public static async Task SharesAndIsKilled(this Teacher teacher, Bot bot)
    {
        await teacher.LooksFirst();
        var writes = 0;
        bot.Store.BeforeWrite = () =>
        {
            bot.Store.RefusesWrites = ++writes > 1;
            return Task.CompletedTask;
        };
        await teacher.Presses("Deel dit");
        teacher.SeesView("Gedeeld");
        bot.Store.BeforeWrite = null;
        bot.Store.IsBack();
    }

    public static async Task OpensSharesList(this Teacher teacher)
    {
        await teacher.Says("delen");
        await teacher.Presses("Wat ik deel");
    }

    public static Task Ticks(this Bot bot) =>
        bot.Services.GetRequiredService<PrivacyTick>().RunOnceAsync(CancellationToken.None);
}
