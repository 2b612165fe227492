using System.Text.Json.Serialization;

namespace LoopbaanBot.Dialogs.Tests.Samples;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(QualityDraft))]
[JsonSerializable(typeof(PlanDraft))]
internal sealed partial class SampleJson : JsonSerializerContext;
