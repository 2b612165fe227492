using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>What Execute and Submit send along, written alike by both.</summary>
internal static class SubmitData
{
    public static IReadOnlyCollection<KeyValuePair<string, string>> None { get; } = [];

    public static void Write(
        Utf8JsonWriter writer,
        IReadOnlyCollection<KeyValuePair<string, string>> data,
        string? verb
    )
    {
        if (data.Count == 0 && verb is null)
        {
            return;
        }

        writer.WriteStartObject("data"u8);
        foreach (var (key, value) in data)
        {
            writer.WriteString(key, value);
        }

        if (verb is not null)
        {
            writer.WriteString(AdaptiveExecuteAction.VerbKey, verb);
        }

        writer.WriteEndObject();
    }

    /// <summary>Documented for Submit only, and the types of Teams refuse it on Execute.</summary>
    public static void WriteFeedback(Utf8JsonWriter writer, bool hide)
    {
        if (hide)
        {
            writer.WriteStartObject("msteams"u8);
            writer.WriteStartObject("feedback"u8);
            writer.WriteBoolean("hide"u8, true);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }
}
