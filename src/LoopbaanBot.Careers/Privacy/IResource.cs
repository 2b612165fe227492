using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Privacy;

/// <summary>Something that only some may act on, with the stored relations that decide; nothing in it comes from a card.</summary>
/// <typeparam name="TAction">What somebody may want to do with it.</typeparam>
public interface IResource<in TAction>
    where TAction : struct, Enum
{
    /// <summary>True when the relations allow it. What a rule does not name is refused.</summary>
    bool Allows(PersonId actor, TAction action, DateOnly today);
}
