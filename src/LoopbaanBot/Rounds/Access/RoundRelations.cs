using LoopbaanBot.Careers.People;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Rounds.Access;

/// <summary>What is stored about one person that decides about a round.</summary>
internal sealed class RoundRelations(IEnumerable<IGuideRole> roles, IManagerRelations managers, TimeProvider time)
{
    /// <summary>A round has a few people; in a channel of hundreds only this many are looked at besides those who joined.</summary>
    private const int MostLookedAt = 100;

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

    /// <param name="people">In the conversation, and in the round.</param>
    public async Task<bool> ManagesAnyAsync(
        PersonId person,
        IEnumerable<PersonId> people,
        CancellationToken cancellationToken
    )
    {
        var others = people.Where(other => other != person).Distinct().Take(MostLookedAt);
        var found = await Task.WhenAll(
            others.Select(other =>
                _managers.GetAsync((person, other), () => managers.IsManagerOfAsync(person, other, cancellationToken))
            )
        );
        return found.Contains(true);
    }
}
