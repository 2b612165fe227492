using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Hosting;
using LoopbaanBot.People;
using LoopbaanBot.Rhythm.Sending;
using LoopbaanBot.Tests.Transcripts.Kit;
using Microsoft.Extensions.DependencyInjection;
using Teacher = LoopbaanBot.Tests.Transcripts.Kit.Teacher;

namespace LoopbaanBot.Tests.Transcripts.Rhythms;

/// <summary>Weeks in the life of a rhythm. The clock begins on Tuesday 20 January 2026 at 16:30.</summary>
internal static class Moments
{
    public static PersonId Id(this Teacher teacher) => new(teacher.Chat.Tenant, teacher.Chat.ObjectId!);

    /// <summary>Looks once at who is due, as the timer does.</summary>
    public static Task Ticks(this Bot bot) =>
        bot.Services.GetRequiredService<SendDuePrompts>().RunAsync(CancellationToken.None);

    /// <summary>Moves the clock, without a look on the way.</summary>
    public static void SleepsUntil(this Bot bot, int month, int day, int hour, int minute = 0) =>
        bot.Clock.MoveTo(RhythmDecision.InstantOf(new DateTime(2026, month, day, hour, minute, 0), SchoolClock.Zone));

    /// <summary>Lives on to a local moment, and looks every half hour on the way and at the end.</summary>
    public static async Task LivesUntil(this Bot bot, int month, int day, int hour, int minute = 0)
    {
        var end = RhythmDecision.InstantOf(new DateTime(2026, month, day, hour, minute, 0), SchoolClock.Zone);
        while (bot.Clock.GetUtcNow() < end)
        {
            var next = bot.Clock.GetUtcNow() + TimeSpan.FromMinutes(30);
            bot.Clock.MoveTo(next < end ? next : end);
            await bot.Ticks();
        }
    }

    /// <summary>Installs the bot, opens the form and chooses.</summary>
    public static async Task Chooses(
        this Teacher teacher,
        string day = "dinsdag",
        string time = "16:00",
        string dose = "elke week"
    )
    {
        await teacher.InstallsTheBot();
        await teacher.OpensRhythm();
        await teacher.Presses("Bewaar", ("Dag", day), ("Tijd", time), ("Hoe vaak", dose));
        teacher.SeesView("Bewaard.", $"Nu: {dose}, {day} om {time}.");
    }

    public static async Task OpensRhythm(this Teacher teacher)
    {
        await teacher.Says("ritme");
        await teacher.Presses("Open mijn ritme");
        teacher.SeesView("Mijn ritme");
    }

    public static async Task OpensPause(this Teacher teacher)
    {
        await teacher.OpensRhythm();
        await teacher.Presses("Pauze");
        teacher.SeesView("Even pauze");
    }

    /// <summary>How many cards of a rhythm stand in the chat, pressed or not.</summary>
    public static int Prompts(this Teacher teacher) => teacher.PromptCards().Count;

    public static IReadOnlyList<Posted> PromptCards(this Teacher teacher) =>
        [.. teacher.PostedCards.Where(posted => posted.Card?.Json.Contains("prompt.answer") == true)];

    /// <summary>What the intake would have told.</summary>
    public static async Task Knows(this Bot bot, Teacher teacher, Func<TeacherProfile, TeacherProfile> change)
    {
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var stored = await store.LoadAsync(teacher.Id(), CancellationToken.None);
        stored.Teacher.Profile = change(stored.Teacher.Profile);
        await store.SaveAsync(stored, [], null, CancellationToken.None);
    }
}
