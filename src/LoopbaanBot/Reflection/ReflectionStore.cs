using System.Text.Json;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Reflection;

/// <summary>The reflections of one person, in that person's partition. Writes travel with the turn (<see cref="PartitionChange"/>).</summary>
internal sealed class ReflectionStore(PeopleTable people) : PersonRowReader<StoredReflection>(people, Kind)
{
    /// <summary>Where a stopped talk stood, beside what was answered.</summary>
    public const string TalkColumn = "Talk";

    public static StoredKind Kind { get; } = new("reflection", Retention.UntilErased);

    /// <param name="talk">For a talk that was stopped half-way: where it stood.</param>
    public static PartitionChange Put(PersonId person, CareerReflection reflection, DialogState? talk = null)
    {
        var row = new TableEntity(PeopleTable.PartitionOf(person), KeyOf(reflection.Id));
        row.SetLongText(
            PeopleTable.Json,
            JsonSerializer.Serialize(reflection, ReflectionJsonContext.Default.CareerReflection)
        );
        if (talk is not null)
        {
            row.SetLongText(TalkColumn, JsonSerializer.Serialize(talk, DialogJsonContext.Default.DialogState));
        }

        return new PartitionChange.Put(row);
    }

    public static PartitionChange Remove(ReflectionId id) => new PartitionChange.Remove(KeyOf(id));

    public Task<StoredReflection?> FindAsync(PersonId person, ReflectionId id, CancellationToken cancellationToken) =>
        FindAsync(person, id.ToString(), cancellationToken);

    /// <summary>Newest first: ids sort by the moment of their start.</summary>
    public override async Task<IReadOnlyList<StoredReflection>> ListAsync(
        PersonId person,
        CancellationToken cancellationToken
    ) => [.. (await base.ListAsync(person, cancellationToken)).Reverse()];

    protected override StoredReflection Read(TableEntity row)
    {
        var reflection = JsonSerializer.Deserialize(
            row.GetLongText(PeopleTable.Json)!,
            ReflectionJsonContext.Default.CareerReflection
        )!;
        var talk = row.GetLongText(TalkColumn) is { } json
            ? JsonSerializer.Deserialize(json, DialogJsonContext.Default.DialogState)
            : null;
        return new StoredReflection(reflection, talk);
    }

    private static string KeyOf(ReflectionId id) => $"{Kind.Prefix}{id}";
}

/// <summary>A reflection as it is kept; <see cref="Talk"/> says where a stopped talk stood.</summary>
internal sealed record StoredReflection(CareerReflection Reflection, DialogState? Talk);
