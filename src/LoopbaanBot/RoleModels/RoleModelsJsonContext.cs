using System.Text.Json.Serialization;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.People;
using LoopbaanBot.RoleModels.Talks;
using LoopbaanBot.Shared;

namespace LoopbaanBot.RoleModels;

/// <summary>How role models and what belongs to their talks are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SharedIdConverter), typeof(DisplayNameConverter), typeof(TalkIdConverter)]
)]
[JsonSerializable(typeof(RoleModel))]
[JsonSerializable(typeof(KeptNote))]
internal sealed partial class RoleModelsJsonContext : JsonSerializerContext;

internal sealed class TalkIdConverter() : IdConverter<TalkId>(TalkId.Parse);
