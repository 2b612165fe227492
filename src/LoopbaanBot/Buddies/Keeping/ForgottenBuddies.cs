using LoopbaanBot.Careers.People;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>Takes somebody out of all groups, of the memory of groups before, and of every wish, their own and about them.</summary>
internal sealed class ForgottenBuddies(SharedTable table, BuddyGroupStore groups, BuddyWishStore wishes)
    : IPersonalReferences
{
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var cohort in await CohortsAsync(BuddyGroupStore.Kind, cancellationToken))
        {
            await groups.UpdateAsync(
                cohort,
                buddies => buddies.Mentions(person) ? buddies.Forget(person) : buddies,
                cancellationToken
            );
        }

        foreach (var cohort in await CohortsAsync(BuddyWishStore.Kind, cancellationToken))
        {
            await wishes.UpdateAsync(cohort, all => all.Mentions(person) ? all.Forget(person) : all, cancellationToken);
        }
    }

    /// <summary>In every tenant, for a cohort may cross boards; one look over the table for the rare moment that somebody is forgotten.</summary>
    private Task<IReadOnlyList<SharedId>> CohortsAsync(StoredKind kind, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<SharedId>();
            var end = $"|{kind.Name}";
            await foreach (var row in table.Client.QueryAsync(select: [], cancellationToken: cancellationToken))
            {
                if (row.PartitionKey.EndsWith(end, StringComparison.Ordinal))
                {
                    var tenant = TableKeys.Unescape(row.PartitionKey[..^end.Length]);
                    found.Add(new SharedId(tenant, Guid.ParseExact(row.RowKey, "N")));
                }
            }

            return (IReadOnlyList<SharedId>)found;
        });
}
