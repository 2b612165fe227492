using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Received;

/// <summary>Cards in somebody's chat that lead to what was shared with them. Register it with <c>AddGrantCards</c>.</summary>
internal interface IGrantCards
{
    /// <summary>Tidies them once a grant was taken back; the item itself was out of reach before.</summary>
    /// <exception cref="StoreUnavailableException">The store does not answer; it can be done again.</exception>
    Task CloseAsync(PersonId recipient, GrantId grant, CancellationToken cancellationToken);
}
