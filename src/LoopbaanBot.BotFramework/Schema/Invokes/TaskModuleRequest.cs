using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>The value of <c>task/fetch</c> and <c>task/submit</c>: a dialog is asked for, or filled in.</summary>
public sealed class TaskModuleRequest
{
    public JsonElement? Data { get; set; }

    public TaskModuleRequestContext? Context { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>How the client looks.</summary>
public sealed class TaskModuleRequestContext
{
    /// <summary><c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    public string? Theme { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
