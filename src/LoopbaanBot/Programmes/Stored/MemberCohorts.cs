using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.People;

namespace LoopbaanBot.Programmes.Stored;

/// <summary>Points at a cohort that somebody is in, guides, or typed the code of. It grants nothing.</summary>
/// <param name="Knocked">The code that was typed; it opens the answer for as long as it is the code of the cohort.</param>
internal sealed record CohortPointer(SharedId Cohort, JoinCode? Knocked)
{
    public override string ToString() => nameof(CohortPointer);
}

/// <summary>The cohorts of one person, in that person's partition, written in that person's own turns.</summary>
internal sealed class MemberCohorts(PeopleTable people)
    : PersonRows<CohortPointer>(people, Kind, CohortJsonContext.Default.CohortPointer)
{
    public static StoredKind Kind { get; } = new("cohorts", Retention.UntilErased);

    public Task<CohortPointer?> FindAsync(PersonId person, SharedId cohort, CancellationToken cancellationToken) =>
        FindAsync(person, cohort.ToString(), cancellationToken);

    public PartitionChange Put(PersonId person, CohortPointer pointer) =>
        Put(person, pointer.Cohort.ToString(), pointer);

    public PartitionChange Remove(CohortPointer pointer) => Remove(pointer.Cohort.ToString());
}
