using LoopbaanBot.Careers.People;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Roadmaps;

/// <summary>The usual ways around a roadmap, for tests that are about one place in it.</summary>
internal static class RoadmapScene
{
    public const string Choice = "Van de havo naar het mbo, omdat ik praktijk zocht";
    public const string Step = "Koffie drinken met de decaan over haar werk";
    public const string Companion = "Fatima van de overkant";
    public const string Day = "2026-02-03";

    public static async Task OpensRoadmap(this Kit.Teacher teacher)
    {
        await teacher.Says("roadmap");
        await teacher.Presses("Bekijk");
    }

    /// <summary>Opens the form of a part from the roadmap.</summary>
    public static async Task Changes(this Kit.Teacher teacher, string part)
    {
        await teacher.Presses("Wijzig");
        await teacher.Presses(part);
    }

    public static async Task OpensNewStep(this Kit.Teacher teacher)
    {
        await teacher.Presses("Stappen op mijn roadmap");
        await teacher.Presses("Nieuwe stap");
    }

    public static Task SavesStep(this Kit.Teacher teacher, string what, string on, string with = Companion) =>
        teacher.Presses("Bewaar stap", ("Wat ga je doen?", what), ("Op welke dag?", on), ("Met wie?", with));

    /// <summary>A roadmap with both parts that a presentation needs.</summary>
    public static async Task MakesRoadmap(this Kit.Teacher teacher)
    {
        await teacher.OpensRoadmap();
        await teacher.Changes("Waar ik vandaan kom");
        await teacher.Presses("Bewaar", ("Eerste keuze", Choice));
        await teacher.OpensNewStep();
        await teacher.SavesStep(Step, Day);
        await teacher.Presses("Naar je roadmap");
        teacher.SeesView("Verleden", Choice, "Vooruit", Step);
    }

    /// <summary>Keeps what somebody wrote elsewhere, as the talk there does.</summary>
    public static async Task Has(this Bot bot, Kit.Teacher teacher, Func<PersonId, PartitionChange[]> written)
    {
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var person = new PersonId(teacher.Chat.Tenant, teacher.Chat.ObjectId!);
        var stored = await store.LoadAsync(person, CancellationToken.None);
        await store.SaveAsync(stored, written(person), null, CancellationToken.None);
    }

    /// <summary>Notes the phase of somebody, as the start talk does.</summary>
    public static async Task IsIn(this Bot bot, Kit.Teacher teacher, Phase phase)
    {
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var person = new PersonId(teacher.Chat.Tenant, teacher.Chat.ObjectId!);
        var stored = await store.LoadAsync(person, CancellationToken.None);
        var today = bot.Services.GetRequiredService<SchoolClock>().Today;
        stored.Teacher.Profile = stored.Teacher.Profile.Enter(phase, today);
        await store.SaveAsync(stored, [], null, CancellationToken.None);
    }
}
