using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;

namespace LoopbaanBot.Privacy.Circle;

/// <summary>The circle of one person, in that person's partition: one row for each member; and the buddies of now.</summary>
internal sealed class CircleStore(PeopleTable people, IBuddyBonds bonds)
    : PersonRows<CircleMember>(people, Kind, PrivacyJsonContext.Default.CircleMember)
{
    public static StoredKind Kind { get; } = new("circle", Retention.UntilErased);

    public async Task<SupportCircle> LoadAsync(PersonId owner, CancellationToken cancellationToken) =>
        new(owner, await ListAsync(owner, cancellationToken))
        {
            Buddies =
            [
                .. (await bonds.ListAsync(owner, cancellationToken))
                    .SelectMany(bond => bond.Members)
                    .DistinctBy(buddy => buddy.Person),
            ],
        };

    public PartitionChange Put(PersonId owner, CircleMember member) =>
        Put(owner, PersonKey.Of(member.Person), member).About(member.Person);

    /// <summary>Takes out somebody who was found in the circle this turn.</summary>
    public PartitionChange Remove(CircleMember member) => Remove(PersonKey.Of(member.Person));
}
