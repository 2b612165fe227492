using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.People;

/// <summary>Keeps the id of a question as plain text: a row holds a dozen of them and is read and written every turn.</summary>
internal sealed class PromptIdConverter() : IdConverter<PromptId>(id => id is null ? null : new PromptId(id));

/// <summary>Keeps an id in the form that its row key and its cards have.</summary>
internal abstract class IdConverter<T>(Func<string?, T?> parse) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse(reader.GetString()) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

internal sealed class ReflectionIdConverter() : IdConverter<ReflectionId>(ReflectionId.Parse);
