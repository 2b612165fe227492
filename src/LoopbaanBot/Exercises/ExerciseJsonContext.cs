using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Exercises;
using LoopbaanBot.Exercises.Talks;
using LoopbaanBot.People;

namespace LoopbaanBot.Exercises;

/// <summary>How exercises and the drafts of their talks are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(ExerciseIdConverter), typeof(ReflectionIdConverter)]
)]
[JsonSerializable(typeof(ExerciseResult))]
[JsonSerializable(typeof(KeepPruneSowDraft))]
[JsonSerializable(typeof(AnchorDraft))]
[JsonSerializable(typeof(BothAndDraft))]
[JsonSerializable(typeof(TwinPromptDraft))]
[JsonSerializable(typeof(CareerVisionDraft))]
[JsonSerializable(typeof(ThreeChoicesDraft))]
internal sealed partial class ExerciseJsonContext : JsonSerializerContext;

/// <summary>Keeps the id of an exercise in the form that its row key and its cards have.</summary>
internal sealed class ExerciseIdConverter : JsonConverter<ExerciseId>
{
    public override ExerciseId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ExerciseId.Parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ExerciseId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
