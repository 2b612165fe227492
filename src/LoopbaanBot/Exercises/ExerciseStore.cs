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
}
