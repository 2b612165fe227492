using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Exercises;

/// <summary>The exercises of one person, in that person's partition.</summary>
internal sealed class ExerciseStore(PeopleTable people)
    : PersonRows<ExerciseResult>(people, Kind, ExerciseJsonContext.Default.ExerciseResult)
{
    public static StoredKind Kind { get; } = new("exercise", Retention.UntilErased);

    public PartitionChange Put(PersonId person, ExerciseResult result) => Put(person, result.Id.ToString(), result);

    public PartitionChange Remove(ExerciseId id) => Remove(id.ToString());

    public Task<ExerciseResult?> FindAsync(PersonId person, ExerciseId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);

    /// <summary>The latest one of a kind, such as <see cref="KeepPruneSow"/>; null when it was never done, or deleted.</summary>
    public async Task<TOutcome?> FindLatestAsync<TOutcome>(PersonId person, CancellationToken cancellationToken)
        where TOutcome : ExerciseOutcome =>
        (await ListAsync(person, cancellationToken))
            .Select(result => result.Outcome)
            .OfType<TOutcome>()
            .LastOrDefault();
}
