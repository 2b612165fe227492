using System.Text.Json;
using System.Text.Json.Serialization;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>JSON that travels as it is: a card inside an attachment, the data of a button.</summary>
/// <remarks>Kept as UTF-8 so that a card is serialised once and never parsed again on its way out.</remarks>
[JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Utf8.Span);
        return JsonElement.ParseValue(ref reader);
    }

    public override string ToString() => $"json, {Utf8.Length} bytes";
}
