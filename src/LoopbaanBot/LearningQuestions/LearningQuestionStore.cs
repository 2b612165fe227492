using LoopbaanBot.Careers.LearningQuestions;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.LearningQuestions;

/// <summary>The learning question of one person with all its versions, in that person's partition.</summary>
internal sealed class LearningQuestionStore(PeopleTable people)
    : PersonRows<LearningQuestion>(people, Kind, LearningQuestionJsonContext.Default.LearningQuestion)
{
    public static StoredKind Kind { get; } = new("learningQuestion", Retention.UntilErased);

    public PartitionChange Put(PersonId person, LearningQuestion question) =>
        Put(person, question.Id.ToString(), question);

    public PartitionChange Remove(LearningQuestionId id) => Remove(id.ToString());

    public Task<LearningQuestion?> FindAsync(
        PersonId person,
        LearningQuestionId id,
        CancellationToken cancellationToken
    ) => FindAsync(person, id.ToString(), cancellationToken);

    /// <summary>The question this person walks with; null when none was written, or it was deleted.</summary>
    public async Task<LearningQuestion?> FindCurrentAsync(PersonId person, CancellationToken cancellationToken) =>
        await ListAsync(person, cancellationToken) is [.., var latest] ? latest : null;
}
