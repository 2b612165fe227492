using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>What several people and the clock do together.</summary>
internal static class People
{
    public static PersonId Person(this Teacher teacher) => new(teacher.Chat.Tenant, teacher.Chat.ObjectId!);

    /// <summary>Does once what is due now, as the timer does.</summary>
    public static async Task TicksMoments(this Bot bot)
    {
        var run = bot.Services.GetRequiredService<RunDueMoments>();
        await run.RunAsync(waitedFor: true, CancellationToken.None);
        await run.RunAsync(waitedFor: false, CancellationToken.None);
    }
}
