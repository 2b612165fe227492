using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Careers.Managers.Starters;
using LoopbaanBot.Careers.Managers.Talks;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Managers.Managing;
using LoopbaanBot.People;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Managers;

/// <summary>Talks between a teacher and a partner, outside the partitions of both.</summary>
internal sealed class TalkStore(SharedTable table)
    : SharedRows<ManagerTalk>(table, Kind, ManagersJsonContext.Default.ManagerTalk)
{
    public static StoredKind Kind { get; } = new("managerTalk", Retention.UntilErased);
}

/// <summary>
/// Which talks somebody asked for, or offered times for. For a teacher a talk counts once this row stands: it is kept
/// with all that was sent along.
/// </summary>
internal sealed class OwnTalks(PeopleTable people)
    : PersonRows<OwnTalk>(people, Kind, ManagersJsonContext.Default.OwnTalk)
{
    public static StoredKind Kind { get; } = new("ownTalk", Retention.UntilErased);

    public PartitionChange Put(PersonId teacher, OwnTalk talk) => Put(teacher, RowOf(talk.Talk), talk);

    public async Task<bool> HasAsync(PersonId teacher, SharedId talk, CancellationToken cancellationToken) =>
        await FindAsync(teacher, RowOf(talk), cancellationToken) is not null;

    private static string RowOf(SharedId talk) => talk.Value.ToString("N");
}

internal sealed record OwnTalk(SharedId Talk, DateOnly On);

/// <summary>How talks, and what belongs to them, are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [
        typeof(SharedIdConverter),
        typeof(DisplayNameConverter),
        typeof(GrantIdConverter),
        typeof(StarterIdConverter),
    ]
)]
[JsonSerializable(typeof(ManagerTalk))]
[JsonSerializable(typeof(OwnTalk))]
[JsonSerializable(typeof(ManagingRow))]
[JsonSerializable(typeof(MindsetCheck))]
internal sealed partial class ManagersJsonContext : JsonSerializerContext;

internal sealed class StarterIdConverter() : IdConverter<StarterId>(id => id is null ? null : new StarterId(id));
