using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>The wishes of each cohort, away from its groups, so that nothing that shows a group can show them.</summary>
internal sealed class BuddyWishStore(SharedTable table)
    : SharedRows<CohortWishes>(table, Kind, BuddiesJsonContext.Default.CohortWishes)
{
    public static StoredKind Kind { get; } = new("buddywishes", Retention.UntilUsed);

    public async Task<CohortWishes> LoadAsync(SharedId cohort, CancellationToken cancellationToken) =>
        await FindAsync(cohort, cancellationToken) ?? CohortWishes.None;

    public async Task PutAsync(SharedId cohort, BuddyWish wish, CancellationToken cancellationToken)
    {
        if (!await TryAddAsync(cohort, CohortWishes.None.Put(wish), cancellationToken))
        {
            await UpdateAsync(cohort, wishes => wishes.Put(wish), cancellationToken);
        }
    }
}
