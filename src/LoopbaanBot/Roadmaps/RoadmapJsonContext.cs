using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Roadmaps.Steps;
using LoopbaanBot.People;

namespace LoopbaanBot.Roadmaps;

/// <summary>How roadmaps are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(RoadmapStepIdConverter)]
)]
[JsonSerializable(typeof(StoredRoadmap))]
internal sealed partial class RoadmapJsonContext : JsonSerializerContext;

internal sealed class RoadmapStepIdConverter() : IdConverter<RoadmapStepId>(RoadmapStepId.Parse);
