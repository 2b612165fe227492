using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Buddies.Keeping;

/// <summary>Whom people who may be put together named as manager, as it stands at this instant.</summary>
internal sealed class BuddyManagers(IManagerRelations managers)
{
    public Task<IReadOnlyList<PersonId>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        managers.ManagersOfAsync(person, cancellationToken);

    public async Task<LedBy> AmongAsync(IEnumerable<PersonId> people, CancellationToken cancellationToken)
    {
        var named = new Dictionary<PersonId, IReadOnlyCollection<PersonId>>();
        foreach (var person in people)
        {
            named[person] = await managers.ManagersOfAsync(person, cancellationToken);
        }

        return new LedBy(named);
    }
}
