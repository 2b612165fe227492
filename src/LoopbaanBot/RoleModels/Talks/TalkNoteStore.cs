using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.People;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>What one of both wrote about a talk, with where the talk is.</summary>
/// <param name="Talk">A <see cref="TalkRef"/> as text.</param>
internal sealed record KeptNote(string Talk, TalkNote Note)
{
    public override string ToString() => nameof(KeptNote);
}

/// <summary>The notes of one person, in the own partition. An asker's notes are the list of talks asked for, too.</summary>
internal sealed class TalkNoteStore(PeopleTable people)
    : PersonRows<KeptNote>(people, Kind, RoleModelsJsonContext.Default.KeptNote)
{
    public static StoredKind Kind { get; } = new("roletalk", Retention.UntilErased);

    public async Task<TalkNote?> FindAsync(PersonId person, TalkRef talk, CancellationToken cancellationToken) =>
        (await FindAsync(person, talk.ToString(), cancellationToken))?.Note;

    public PartitionChange Put(PersonId person, TalkRef talk, TalkNote note) =>
        Put(person, talk.ToString(), new KeptNote(talk.ToString(), note));
}
