using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>How many wrong codes somebody typed on a day, so that nobody guesses one.</summary>
internal sealed record CodeTries(DateOnly Day, int Wrong)
{
    public bool MayTry(DateOnly today) => Day != today || Wrong < JoinCode.TriesADay;

    public CodeTries Miss(DateOnly today) => Day == today ? this with { Wrong = Wrong + 1 } : new(today, 1);
}

/// <summary>One row for each person who ever typed a wrong code.</summary>
internal sealed class CodeTriesStore(PeopleTable people)
    : PersonRows<CodeTries>(people, Kind, CohortJsonContext.Default.CodeTries)
{
    private const string Row = "tries";

    public static StoredKind Kind { get; } = new("codes", Retention.UntilUsed);

    public Task<CodeTries?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(person, Row, cancellationToken);

    public PartitionChange Put(PersonId person, CodeTries tries) => Put(person, Row, tries);
}
