using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Rounds.Access;

/// <summary>What is stored about one person that decides about a round.</summary>
internal sealed class RoundRelations(IEnumerable<IGuideRole> roles, IManagerRelations managers, TimeProvider time)
{
    /// <summary>Looked up at the same time; the first manager that is found ends the search.</summary>
    private const int AtOnce = 50;

    /// <summary>Short: somebody may say today who their manager is.</summary>
    private readonly Lately<(PersonId Manager, PersonId Teacher), bool> _managers = new(time, TimeSpan.FromMinutes(1));

    public async Task<bool> MayGuideAsync(GroupMember member, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var role in roles)
        {
            if (await role.IsHeldByAsync(member, today, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    public async Task<bool> ManagesAnyAsync(
        PersonId person,
        IEnumerable<PersonId> people,
        CancellationToken cancellationToken
    )
    {
        foreach (var some in people.Distinct().Chunk(AtOnce))
        {
            var found = await Task.WhenAll(some.Select(other => ManagesAsync(person, other, cancellationToken)));
            if (found.Contains(true))
            {
                return true;
            }
        }

        return false;
    }

    public Task<bool> ManagesAsync(PersonId person, PersonId other, CancellationToken cancellationToken) =>
        person == other
            ? Task.FromResult(false)
            : _managers.GetAsync((person, other), () => managers.IsManagerOfAsync(person, other, cancellationToken));
}
