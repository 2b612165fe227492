using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Wishes;

/// <summary>
/// Throws the wishes of a cohort away the day after its last day. Until then they serve each repair: who steps out
/// makes others move, and these asked for the same as before.
/// </summary>
internal sealed class WishesEnd(BuddyWishStore wishes, BuddyCohorts cohorts, MomentTable due, SchoolClock clock)
    : IDueMoment
{
    private static readonly TimeOnly s_time = new(12, 0);

    public string Kind => "buddywishes-end";

    public Task ScheduleAsync(BuddyCohort cohort, CancellationToken cancellationToken) =>
        due.ScheduleAsync(
            Kind,
            cohort.Id.ToString(),
            new MomentSlot(cohort.Until.AddDays(1), s_time).Start(SchoolClock.Zone),
            cancellationToken
        );

    /// <summary>A cohort that goes on longer than it was planned is looked at again.</summary>
    public async Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (SharedId.Parse(id) is not { } known)
        {
            return;
        }

        if (await cohorts.FindAsync(known, cancellationToken) is { } cohort && clock.Today <= cohort.Until)
        {
            await ScheduleAsync(cohort, cancellationToken);
        }
        else
        {
            await wishes.RemoveAsync(known, cancellationToken);
        }
    }
}
