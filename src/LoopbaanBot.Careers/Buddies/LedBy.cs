using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>
/// Who leads whom among people who may be put together, as each of them says it today (issue 4.1). It is asked at every
/// use and never kept: a teacher may choose another sparring partner without a word, and nobody learns whom they named.
/// </summary>
public sealed class LedBy(IReadOnlyDictionary<PersonId, IReadOnlyCollection<PersonId>> managers)
{
    public static LedBy Nobody { get; } = new(new Dictionary<PersonId, IReadOnlyCollection<PersonId>>());

    public IReadOnlyCollection<PersonId> ManagersOf(PersonId person) => managers.GetValueOrDefault(person) ?? [];

    /// <summary>Whether one of the two named the other.</summary>
    public bool IsBetween(PersonId one, PersonId other) =>
        ManagersOf(one).Contains(other) || ManagersOf(other).Contains(one);

    /// <summary>Whether both named the same third person.</summary>
    public bool IsShared(PersonId one, PersonId other) =>
        ManagersOf(one) is { Count: > 0 } mine && ManagersOf(other).Any(mine.Contains);

    public bool IsAmong(IReadOnlyCollection<PersonId> people) =>
        people.Any(one => people.Any(other => IsBetween(one, other)));
}
