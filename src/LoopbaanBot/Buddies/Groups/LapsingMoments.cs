using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Careers.Buddies;

namespace LoopbaanBot.Buddies.Groups;

/// <summary>
/// Counts the open moments of groups that do not go on, or go on without somebody, when a proposal is published.
/// Whoever arranges the groups is told one number, and nothing else of moments.
/// </summary>
internal sealed class LapsingMoments(GroupMomentsStore moments)
{
    public async Task<IReadOnlyDictionary<BuddyGroupId, int>> OfAsync(
        BuddyScene scene,
        CancellationToken cancellationToken
    )
    {
        var placed = scene.Buddies.Draft?.Groups.ToDictionary(group => group.Id, group => group.People) ?? [];
        var lapsing = new Dictionary<BuddyGroupId, int>();
        foreach (var group in scene.Buddies.Groups.Where(LosesSomebody))
        {
            var all = await moments.LoadAsync(new GroupKey(scene.Id, group.Id.Value), cancellationToken);
            lapsing[group.Id] = all.Moments.Count(moment => moment.IsOpen);
        }

        return lapsing;

        bool LosesSomebody(BuddyGroup group) =>
            !placed.TryGetValue(group.Id, out var people) || group.People.Except(people).Any();
    }
}
