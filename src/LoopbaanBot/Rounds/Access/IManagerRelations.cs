using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Rounds.Access;

/// <summary>Who manages whom, as far as the bot was told.</summary>
internal interface IManagerRelations
{
    Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken);
}

/// <summary>The managers whom teachers named in their own circle.</summary>
internal sealed class CircleManagers(CircleStore circles) : IManagerRelations
{
    public async Task<bool> IsManagerOfAsync(PersonId manager, PersonId teacher, CancellationToken cancellationToken) =>
        (await circles.LoadAsync(teacher, cancellationToken)).Find(manager)?.Role == CircleRole.Manager;
}
