using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Outbox;
using LoopbaanBot.Privacy.Received;

namespace LoopbaanBot.Privacy;

/// <summary>How the circle, grants and pointers are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(GrantIdConverter)]
)]
[JsonSerializable(typeof(CircleMember))]
[JsonSerializable(typeof(ShareGrant))]
[JsonSerializable(typeof(ReceivedItem))]
[JsonSerializable(typeof(WaitingCard))]
internal sealed partial class PrivacyJsonContext : JsonSerializerContext;

/// <summary>Keeps the handle of a grant in the form that its row key and its card have.</summary>
internal sealed class GrantIdConverter() : IdConverter<GrantId>(GrantId.Parse);
