using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Obstacles.Talk;

namespace LoopbaanBot.Obstacles;

/// <summary>How obstacle checks and the draft of their talk are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(ObstacleCheck))]
[JsonSerializable(typeof(ObstacleDraft))]
internal sealed partial class ObstacleJsonContext : JsonSerializerContext;
