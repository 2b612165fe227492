using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Paths;

/// <summary>What one person made of the paths: one row, theirs alone.</summary>
internal sealed class PathInterestStore(PeopleTable people)
    : PersonRows<PathInterest>(people, Kind, PathsJsonContext.Default.PathInterest)
{
    private const string Id = "all";

    public static StoredKind Kind { get; } = new("paths", Retention.UntilErased);

    public PartitionChange Put(PersonId person, PathInterest interest) => Put(person, Id, interest);

    public async Task<PathInterest> FindAsync(PersonId person, CancellationToken cancellationToken) =>
        await FindAsync(person, Id, cancellationToken) ?? PathInterest.None;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(RoleIdConverter)]
)]
[JsonSerializable(typeof(PathInterest))]
internal sealed partial class PathsJsonContext : JsonSerializerContext;

internal sealed class RoleIdConverter() : IdConverter<RoleId>(id => id is null ? null : new RoleId(id));
