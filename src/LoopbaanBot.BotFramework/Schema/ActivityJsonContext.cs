using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.BotFramework.Schema.Invokes;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>
/// How activities are read and written: camelCase, case-sensitive, nulls left out, at most 32 levels deep, and a
/// property that stands twice is an error, so that two readers never see two different activities.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(TaskModuleRequest))]
[JsonSerializable(typeof(SearchInvokeValue))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class ActivityJsonContext : JsonSerializerContext;
