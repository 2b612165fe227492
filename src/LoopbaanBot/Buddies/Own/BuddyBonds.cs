using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Buddies.Own;

/// <summary>
/// The buddies of somebody as their groups are now: who stepped out, paused or left the cohort is none, and whom this
/// person named as manager is none either.
/// </summary>
/// <remarks>Who was named still has the other as a buddy: otherwise the list would tell what was said in private.</remarks>
internal sealed class BuddyBonds(IServiceProvider services) : IBuddyBonds
{
    /// <summary>Found late: who arranges groups is asked of circles, and circles ask for buddies.</summary>
    private BuddyGroupStore Groups => services.GetRequiredService<BuddyGroupStore>();

    private IManagerRelations Managers => services.GetRequiredService<IManagerRelations>();

    /// <summary>For who has no name in Teams; a name in the circle may not be empty.</summary>
    private const string Nameless = "…";

    public async Task<IReadOnlyList<BuddyBond>> ListAsync(PersonId person, CancellationToken cancellationToken)
    {
        var groups = await Groups.ListOfMemberAsync(person, cancellationToken);
        var managers = groups.Count > 0 ? await Managers.ManagersOfAsync(person, cancellationToken) : [];
        return
        [
            .. groups
                .Select(placed => new BuddyBond(
                    $"{BuddyBond.Mark}{placed.Group.Id}.{placed.Group.Version:D}",
                    [
                        .. placed
                            .Peers.Where(peer => peer.Person != person && !managers.Contains(peer.Person))
                            .Select(peer => new CircleMember(
                                peer.Person,
                                peer.Name?.ToString() ?? Nameless,
                                CircleRole.Buddy
                            )),
                    ]
                ))
                .Where(bond => bond.Members.Count > 0),
        ];
    }
}
