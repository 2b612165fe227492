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

internal sealed class ExerciseIdConverter() : IdConverter<ExerciseId>(ExerciseId.Parse);
