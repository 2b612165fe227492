using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LoopbaanBot.BotFramework.Schema;

/// <summary>JSON that travels as it is: a card inside an attachment, the data of a button.</summary>
/// <remarks>Kept as UTF-8 so that a card is serialised once and never parsed again on its way out.</remarks>
[JsonConverter(typeof(RawJsonConverter))]
public sealed class RawJson(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <exception cref="JsonException">The bytes are no JSON value.</exception>
    public JsonElement ToElement()
    {
        var reader = new Utf8JsonReader(Utf8.Span);
        return JsonElement.ParseValue(ref reader);
    }

    public override string ToString() => $"json, {Utf8.Length} bytes";
}

/// <summary>Copies a JSON value through, byte for byte, under the duplicate rule of the options in force.</summary>
public sealed class RawJsonConverter : JsonConverter<RawJson>
{
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonMetadataServices.JsonElementConverter.Read(ref reader, typeof(JsonElement), options);
        return new RawJson(JsonMarshal.GetRawUtf8Value(element).ToArray());
    }

    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
}
