using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Actions;

namespace LoopbaanBot.Actions;

/// <summary>Keeps an id in the form that its row key and its cards have.</summary>
internal abstract class IdConverter<T>(Func<string?, T?> parse) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class ActionIdConverter() : IdConverter<ActionId>(ActionId.Parse);

internal sealed class ExcuseIdConverter() : IdConverter<ExcuseId>(ExcuseId.Parse);

internal sealed class ChanceIdConverter() : IdConverter<ChanceId>(ChanceId.Parse);
