using System.Text.Json.Serialization;

namespace LoopbaanBot.People;

/// <summary>How a teacher's row is written. Names of enum members are stored, so their order may change.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = false,
    UseStringEnumConverter = true,
    Converters = [typeof(PromptIdConverter)]
)]
[JsonSerializable(typeof(Teacher))]
internal sealed partial class TeacherJsonContext : JsonSerializerContext;
