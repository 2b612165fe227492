using System.Text.Json.Serialization;
using LoopbaanBot.Actions.Excuses;
using LoopbaanBot.Careers.Actions;

namespace LoopbaanBot.Actions;

/// <summary>How actions, excuses and chances are stored.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(ActionIdConverter), typeof(ExcuseIdConverter), typeof(ChanceIdConverter)]
)]
[JsonSerializable(typeof(CareerAction))]
[JsonSerializable(typeof(Excuse))]
[JsonSerializable(typeof(Chance))]
[JsonSerializable(typeof(ExcuseDraft))]
internal sealed partial class ActionsJsonContext : JsonSerializerContext;
