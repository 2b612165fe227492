using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.People;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection;

/// <summary>How reflections and the drafts of talks are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(PromptIdConverter), typeof(ReflectionIdConverter)]
)]
[JsonSerializable(typeof(CareerReflection))]
[JsonSerializable(typeof(ReflectionDraft))]
internal sealed partial class ReflectionJsonContext : JsonSerializerContext;
