using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Who manages whom, as teachers said it themselves.</summary>
internal interface IManagerRelations
{
    Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken);

    /// <summary>Whom a teacher named as manager: most people nobody or one.</summary>
    Task<IReadOnlyList<PersonId>> ManagersOfAsync(PersonId teacher, CancellationToken cancellationToken);
}

/// <summary>Reads it off the circle.</summary>
internal sealed class CircleManagers(CircleStore circles) : IManagerRelations
{
    public async Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken) =>
        (await ManagersOfAsync(teacher, cancellationToken)).Contains(manager);

    /// <summary>Without the buddies of now, who depend on this themselves.</summary>
    public async Task<IReadOnlyList<PersonId>> ManagersOfAsync(PersonId teacher, CancellationToken cancellationToken) =>
        [
            .. (await circles.ListAsync(teacher, cancellationToken))
                .Where(member => member.Role == CircleRole.Manager)
                .Select(member => member.Person),
        ];
}
