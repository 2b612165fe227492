using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Buddies;
using LoopbaanBot.Careers.Buddies.Matching;
using LoopbaanBot.People;

namespace LoopbaanBot.Buddies;

/// <summary>How buddy groups and wishes are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(BuddyGroupIdConverter), typeof(BuddyInterestConverter)]
)]
[JsonSerializable(typeof(CohortBuddies))]
[JsonSerializable(typeof(CohortWishes))]
internal sealed partial class BuddiesJsonContext : JsonSerializerContext;

internal sealed class BuddyGroupIdConverter() : IdConverter<BuddyGroupId>(BuddyGroupId.Parse);

internal sealed class BuddyInterestConverter() : IdConverter<BuddyInterest>(BuddyInterest.Parse);
