using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>The circle of one person, in that person's partition: one row for each member.</summary>
internal sealed class CircleStore(PeopleTable people)
    : PersonRows<CircleMember>(people, Kind, PrivacyJsonContext.Default.CircleMember)
{
    public static StoredKind Kind { get; } = new("circle", Retention.UntilErased);

    public async Task<SupportCircle> LoadAsync(PersonId owner, CancellationToken cancellationToken) =>
        new(owner, await ListAsync(owner, cancellationToken));

    public PartitionChange Put(PersonId owner, CircleMember member) =>
        Put(owner, member.Person.ObjectId, member).About(member.Person);

    /// <summary>Takes out somebody who was found in the circle this turn.</summary>
    public PartitionChange Remove(CircleMember member) => Remove(member.Person.ObjectId);
}
