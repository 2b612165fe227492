using System.Text.Json.Serialization;

namespace LoopbaanBot.Dialogs.State;

/// <summary>
/// How the host stores a <see cref="DialogState"/>. Enumerations travel as numbers, defaults not at all.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault
)]
[JsonSerializable(typeof(DialogState))]
public sealed partial class DialogJsonContext : JsonSerializerContext;
