using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using Microsoft.Extensions.DependencyInjection;

namespace LoopbaanBot.Tests.Transcripts.Kit;

/// <summary>What several people and the clock do together.</summary>
internal static class People
{
    public static PersonId Person(this Teacher teacher) => new(teacher.Chat.Tenant, teacher.Chat.ObjectId!);

    /// <summary>Does once what is due now, as the timer does.</summary>
    public static Task TicksMoments(this Bot bot) =>
        bot.Services.GetRequiredService<RunDueMoments>().RunAsync(CancellationToken.None);
}
