using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Buddies.Moments;

/// <summary>The moments of each buddy group: one row a group, in the tenant of its cohort.</summary>
internal sealed class GroupMomentsStore(SharedTable table)
    : SharedRows<GroupMoments>(table, Kind, BuddyMomentsJsonContext.Default.GroupMoments)
{
    public static StoredKind Kind { get; } = new("buddymoments", Retention.UntilErased);

    public async Task<GroupMoments> LoadAsync(GroupKey key, CancellationToken cancellationToken) =>
        await FindAsync(key.Row, cancellationToken) ?? GroupMoments.None(key.Cohort);

    /// <summary>Changes the moments of a group, of which there may be none yet.</summary>
    public async Task<GroupMoments> ChangeAsync(
        GroupKey key,
        Func<GroupMoments, GroupMoments> change,
        CancellationToken cancellationToken
    )
    {
        await TryAddAsync(key.Row, GroupMoments.None(key.Cohort), cancellationToken);
        return await UpdateAsync(key.Row, change, cancellationToken) ?? GroupMoments.None(key.Cohort);
    }

    /// <summary>How many moments took place in a cohort: one number, for groups by themselves have none (domain I25).</summary>
    public async Task<int> MomentsHeldAsync(SharedId id, Cohort cohort, CancellationToken cancellationToken) =>
        (await ListAsync(id.TenantId, cancellationToken))
            .Where(group => group.Value.Cohort == id)
            .Sum(group => group.Value.HeldBetween(cohort.CountsFrom, cohort.CountsUntil));
}

/// <summary>The one line of each moment, in the partition of whose line it is.</summary>
internal sealed class HarvestStore(PeopleTable people)
    : PersonRows<MomentHarvest>(people, Kind, BuddyMomentsJsonContext.Default.MomentHarvest)
{
    public static StoredKind Kind { get; } = new("harvest", Retention.UntilErased);

    public Task<MomentHarvest?> FindAsync(PersonId person, MomentId moment, CancellationToken cancellationToken) =>
        FindAsync(person, moment.ToString(), cancellationToken);

    public PartitionChange Put(PersonId person, MomentHarvest harvest) =>
        Put(person, harvest.Moment.ToString(), harvest);

    public PartitionChange Remove(MomentHarvest harvest) => Remove(harvest.Moment.ToString());
}
