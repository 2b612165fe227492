using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Scans;

namespace LoopbaanBot.Scans;

/// <summary>How scans and the draft of their talk are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(CompetencyScan))]
[JsonSerializable(typeof(ScanDraft))]
internal sealed partial class ScanJsonContext : JsonSerializerContext;
