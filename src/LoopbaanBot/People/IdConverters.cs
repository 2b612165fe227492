using System.Text.Json;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.Reflection.Prompts;

namespace LoopbaanBot.People;

/// <summary>Keeps the id of a question as plain text: a row holds a dozen of them and is read and written every turn.</summary>
internal sealed class PromptIdConverter : JsonConverter<PromptId>
{
    public override PromptId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } id ? new PromptId(id) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, PromptId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}

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
