using LoopbaanBot.Careers.Buddies.Mirrors;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Buddies.Mirrors;

/// <summary>The mirror notes as two people see them.</summary>
internal sealed class MirrorStore(SharedTable table)
    : SharedRows<MirrorNote>(table, Kind, BuddyMomentsJsonContext.Default.MirrorNote)
{
    public static StoredKind Kind { get; } = new("mirrors", Retention.UntilOver);
}

/// <summary>
/// What a receiver kept, in their own partition, so that it goes along with their data and goes when they are forgotten.
/// The row names the giver, so it goes when the giver is forgotten, too.
/// </summary>
internal sealed class KeptMirrors(PeopleTable people)
    : PersonRows<KeptMirror>(people, Kind, BuddyMomentsJsonContext.Default.KeptMirror)
{
    public static StoredKind Kind { get; } = new("mirror", Retention.UntilErased);

    public PartitionChange Put(SharedId id, MirrorNote note) =>
        Put(
                note.Receiver.Person,
                id.ToString(),
                new KeptMirror(
                    id,
                    note.Giver.Name,
                    note.Competency,
                    note.Words.Strength,
                    note.Words.Question,
                    note.Words.Suggestion,
                    note.KeptOn!.Value
                )
            )
            .About(note.Giver.Person);

    public PartitionChange Remove(KeptMirror kept) => Remove(kept.Id.ToString());
}

/// <summary>Which notes somebody wrote, without their words, to find them again.</summary>
internal sealed class GivenMirrors(PeopleTable people)
    : PersonRows<GivenMirror>(people, Kind, BuddyMomentsJsonContext.Default.GivenMirror)
{
    public static StoredKind Kind { get; } = new("mirrorgiven", Retention.UntilUsed);

    public PartitionChange Put(SharedId id, MirrorNote note) =>
        Put(note.Giver.Person, id.ToString(), new GivenMirror(id, note.Receiver.Name, note.Competency, note.GivenOn))
            .About(note.Receiver.Person);

    public PartitionChange Remove(GivenMirror given) => Remove(given.Id.ToString());
}

/// <param name="Name">Of the giver.</param>
internal sealed record KeptMirror(
    SharedId Id,
    DisplayName Name,
    CareerCompetency Competency,
    string Strength,
    string Question,
    string? Suggestion,
    DateOnly KeptOn
)
{
    public override string ToString() => nameof(KeptMirror);
}

/// <param name="Name">Of the receiver.</param>
internal sealed record GivenMirror(SharedId Id, DisplayName Name, CareerCompetency Competency, DateOnly On);
