using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Privacy;

/// <summary>What a feature keeps about a person outside that person's own partition, and lets go of when they ask to be forgotten.</summary>
internal interface IPersonalReferences
{
    /// <summary>Removes every trace of this person. It is called again after a crash, so it does no harm a second time.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}
