using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Programmes.Access;

/// <summary>What somebody may want to do in a house academy or region.</summary>
public enum HouseAction
{
    MakeCohort,
}

/// <summary>A house academy or region, as the settings name its organisers (K006, K007).</summary>
/// <param name="Organiser">Whom the settings name; null when they do not name the actor.</param>
public sealed record HouseResource(PersonId? Organiser) : IResource<HouseAction>
{
    public bool Allows(PersonId actor, HouseAction action, DateOnly today) =>
        action == HouseAction.MakeCohort && Organiser == actor;
}
