using LoopbaanBot.Tests.Transcripts.Kit;
using LoopbaanBot.Tests.Transcripts.Rhythms;

namespace LoopbaanBot.Tests.Transcripts.Cohorts;

/// <summary>An organiser with two members, of whom one has a day and an hour of her own, and the days of their programme.</summary>
internal static class ProgrammeRoad
{
    public const string Question = "10 februari 2026 · Mijn leervraag";
    public const string Choice = "Kies één kaart van het programma";

    public static async Task<(Teacher Noor, Teacher Daan, Teacher Fatima)> ThreePeople(this Bot bot)
    {
        var noor = await bot.OrganisesCohort();
        var code = await noor.ReadsCode();
        var (daan, fatima) = (bot.Teacher("Daan"), bot.Teacher("Fatima"));
        await daan.InstallsTheBot();
        await fatima.Chooses(day: "donderdag");
        await daan.JoinsByCode(code);
        await fatima.JoinsByCode(code);
        return (noor, daan, fatima);
    }

    public static async Task OpensQuestion(this Teacher noor, string state = "")
    {
        await noor.OpensCohort();
        await noor.Presses("Programma");
        await noor.Presses("Bekijk de kaart", (Choice, Question + state));
    }

    public static Task Lives(this Bot bot, int month, int day, int hour, int minute)
    {
        bot.SleepsUntil(month, day, hour, minute);
        return bot.TicksMoments();
    }
}
