using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Roadmaps.Steps;

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

/// <summary>Keeps the id of a step in the form that its cards have.</summary>
internal sealed class RoadmapStepIdConverter : JsonConverter<RoadmapStepId>
{
    public override RoadmapStepId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RoadmapStepId.Parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, RoadmapStepId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
