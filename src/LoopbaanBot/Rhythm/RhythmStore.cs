using System.Text.Json;
using Azure;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.People;

namespace LoopbaanBot.Rhythm;

/// <summary>The one rhythm of a person, with what was chosen on the latest prompts. Only turns of that person write it.</summary>
internal sealed class RhythmStore(PeopleTable people)
    : PersonRows<CareerRhythm>(people, Kind, RhythmJsonContext.Default.CareerRhythm)
{
    private const string Own = "own";
    private readonly PeopleTable _people = people;

    public static StoredKind Kind { get; } = new("rhythm", Retention.UntilErased);

    public static string RowKey { get; } = $"{Kind.Prefix}{Own}";

    public PartitionChange Put(PersonId person, CareerRhythm rhythm) => Put(person, Own, rhythm);

    public Task<CareerRhythm?> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        FindAsync(person, Own, cancellationToken);

    /// <summary>With the version that a claim must still find.</summary>
    public async Task<(CareerRhythm Rhythm, ETag AsRead)?> ReadAsync(
        PersonId person,
        CancellationToken cancellationToken
    )
    {
        var row = await StoreFailure.GuardAsync(() =>
            _people.Client.GetEntityIfExistsAsync(
                PeopleTable.PartitionOf(person),
                RowKey,
                cancellationToken: cancellationToken
            )
        );
        return row?.GetLongText(PeopleTable.Json) is { } json
            ? (JsonSerializer.Deserialize(json, RhythmJsonContext.Default.CareerRhythm)!, row.ETag)
            : null;
    }
}
