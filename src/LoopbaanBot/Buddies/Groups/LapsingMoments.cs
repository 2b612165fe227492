using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Buddies;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>
/// Counts the open moments that go when a proposal is published: those of groups that do not go on. Whoever arranges
/// the groups is told one number, and nothing else of moments.
/// </summary>
internal sealed class LapsingMoments(GroupMomentsStore moments)
{
    public async Task<IReadOnlyDictionary<BuddyGroupId, int>> OfAsync(
        BuddyScene scene,
        CancellationToken cancellationToken
    )
    {
        var kept = scene.Buddies.Draft?.Groups.Select(group => group.Id).ToHashSet() ?? [];
        var lapsing = new Dictionary<BuddyGroupId, int>();
        foreach (var group in scene.Buddies.Groups.Where(group => !kept.Contains(group.Id)))
        {
            var all = await moments.LoadAsync(new GroupKey(scene.Id, group.Id.Value), cancellationToken);
            lapsing[group.Id] = all.Moments.Count(moment => moment.IsOpen);
        }

        return lapsing;
    }
}
