using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>Who manages whom, as teachers said it themselves.</summary>
internal interface IManagerRelations
{
    Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken);

    /// <summary>Whom a teacher chose as manager; null when nobody.</summary>
    Task<PersonId?> ManagerOfAsync(PersonId teacher, CancellationToken cancellationToken);
}

/// <summary>Reads it off the circle.</summary>
internal sealed class CircleManagers(CircleStore circles) : IManagerRelations
{
    public async Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken) =>
        (await circles.LoadAsync(teacher, cancellationToken)).Find(manager) is { Role: CircleRole.Manager };

    public async Task<PersonId?> ManagerOfAsync(PersonId teacher, CancellationToken cancellationToken) =>
        (await circles.LoadAsync(teacher, cancellationToken))
            .Members.FirstOrDefault(member => member.Role == CircleRole.Manager)
            ?.Person;
}
