using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>The value of <c>application/search</c>: somebody types in a choice set with a data query.</summary>
public sealed class SearchInvokeValue
{
    /// <summary>What was typed so far; empty when the list has just been opened.</summary>
    public string? QueryText { get; set; }

    public SearchInvokeOptions? QueryOptions { get; set; }

    /// <summary>Which list is searched, by the name that the card gave it.</summary>
    public string? Dataset { get; set; }

    /// <summary>The other inputs of the card, when it asked for them with <c>associatedInputs</c>.</summary>
    public JsonElement? Data { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Which part of the results is wanted.</summary>
public sealed class SearchInvokeOptions
{
    public int? Skip { get; set; }

    public int? Top { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
