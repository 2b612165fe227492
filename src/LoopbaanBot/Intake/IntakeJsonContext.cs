using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Intake.Talk;

namespace LoopbaanBot.Intake;

/// <summary>How an intake and the draft of its talk are stored. The tone is worked out, never written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(CareerIntake))]
[JsonSerializable(typeof(IntakeDraft))]
internal sealed partial class IntakeJsonContext : JsonSerializerContext;
