using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>What a teacher told before, for tests that are not about the telling.</summary>
internal static class Profiles
{
    /// <summary>The teacher must have said something before, so that there is a row.</summary>
    public static async Task IsKnownAs(this Teacher teacher, Bot bot, Phase phase, Sector? sector = null)
    {
        var store = bot.Services.GetRequiredService<ITeacherStore>();
        var person = new PersonId(teacher.Chat.Tenant, teacher.Chat.ObjectId!);
        var stored = await store.LoadAsync(person, CancellationToken.None);
        stored.Teacher.Profile = TeacherProfile
            .Unknown.Enter(phase, DateOnly.FromDateTime(bot.Clock.GetUtcNow().DateTime))
            .TeachIn(sector);
        await store.SaveAsync(stored, [], null, CancellationToken.None);
    }
}
