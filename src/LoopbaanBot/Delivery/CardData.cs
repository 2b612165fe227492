using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;

namespace LoopbaanBot.Delivery;

/// <summary>What came with a pressed button: the ids that the card carried and the inputs that were filled in.</summary>
internal sealed class CardData
{
    public const string SureKey = "sure";
    public const string Yes = "yes";

    private readonly Dictionary<string, string> _values;

    private CardData(Dictionary<string, string> values) => _values = values;

    /// <summary>The inputs: all values but the version and these keys of the button itself.</summary>
    public IReadOnlyDictionary<string, string> Without(params ReadOnlySpan<string> keys)
    {
        var inputs = new Dictionary<string, string>(_values, StringComparer.Ordinal);
        inputs.Remove(CardCommand.VersionKey);
        inputs.Remove(AdaptiveExecuteAction.VerbKey);
        foreach (var key in keys)
        {
            inputs.Remove(key);
        }

        return inputs;
    }

    /// <summary>False for a card that an older or newer version of the bot made.</summary>
    public bool IsCurrentVersion => this[CardCommand.VersionKey] == CardCommand.Version;

    /// <summary>True when it came from a button of <see cref="CardCommand.Sure"/>.</summary>
    public bool IsSure => this[SureKey] == Yes;

    public string? this[string key] => _values.GetValueOrDefault(key);

    public int? Number(string key) => int.TryParse(this[key], out var number) ? number : null;

    /// <summary>Reads texts, numbers and booleans; anything else in the data is no input of ours.</summary>
    public static CardData Read(JsonElement? data)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (data is { ValueKind: JsonValueKind.Object } entries)
        {
            foreach (var entry in entries.EnumerateObject())
            {
                if (Text(entry.Value) is { } text)
                {
                    values[entry.Name] = text;
                }
            }
        }

        return new CardData(values);
    }

    private static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
}
