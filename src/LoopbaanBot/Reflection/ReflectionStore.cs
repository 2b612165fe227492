using System.Text.Json;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Dialogs.State;
using LoopbaanBot.People;
using LoopbaanBot.Tables;

namespace LoopbaanBot.Reflection;

/// <summary>The reflections of one person, in that person's partition. Writes travel with the turn (<see cref="PartitionChange"/>).</summary>
internal sealed class ReflectionStore(PeopleTable people)
{
    /// <summary>Where a stopped talk stood, beside what was answered.</summary>
    public const string TalkColumn = "Talk";

    public static StoredKind Kind { get; } = new("reflection", Retention.UntilErased);

    /// <param name="talk">For a talk that was stopped half-way: where it stood.</param>
    public static PartitionChange Put(PersonId person, CareerReflection reflection, DialogState? talk = null)
    {
        var row = new TableEntity(PeopleTable.PartitionOf(person), RowOf(reflection.Id));
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

    public static PartitionChange Remove(ReflectionId id) => new PartitionChange.Remove(RowOf(id));

    public async Task<StoredReflection?> FindAsync(
        PersonId person,
        ReflectionId id,
        CancellationToken cancellationToken
    )
    {
        var row = await StoreFailure.GuardAsync(() =>
            people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(person),
                RowOf(id),
                cancellationToken: cancellationToken
            )
        );
        return row is null ? null : Read(row);
    }

    /// <summary>Newest first: ids sort by the moment of their start.</summary>
    public Task<IReadOnlyList<StoredReflection>> ListAsync(PersonId person, CancellationToken cancellationToken) =>
        StoreFailure.GuardAsync(async () =>
        {
            var found = new List<StoredReflection>();
            var filter = TableFilter
                .PartitionEquals(PeopleTable.PartitionOf(person))
                .And(TableFilter.RowKeyPrefix(Kind.Prefix));
            await foreach (var row in people.Client.QueryAsync(filter, cancellationToken: cancellationToken))
            {
                found.Add(Read(row));
            }

            found.Reverse();
            return (IReadOnlyList<StoredReflection>)found;
        });

    private static StoredReflection Read(TableEntity row)
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

    private static string RowOf(ReflectionId id) => $"{Kind.Prefix}{id}";
}

/// <summary>A reflection as it is kept; <see cref="Talk"/> says where a stopped talk stood.</summary>
internal sealed record StoredReflection(CareerReflection Reflection, DialogState? Talk);
