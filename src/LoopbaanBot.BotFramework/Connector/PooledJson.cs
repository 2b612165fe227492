using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.BotFramework.Schema.Invokes;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>A request body in a rented buffer, from which each try makes its own content.</summary>
internal sealed class PooledJson
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/json", "utf-8");

    private readonly PooledBuffer _buffer = new();

    private PooledJson() { }

    public static PooledJson Write<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var json = new PooledJson();
        using var writer = new Utf8JsonWriter(json._buffer, InvokeBody.Options);
        JsonSerializer.Serialize(writer, value, typeInfo);
        return json;
    }

    public ByteArrayContent ToContent()
    {
        var body = _buffer.Written;
        var content = new ByteArrayContent(body.Array!, body.Offset, body.Count);
        content.Headers.ContentType = ContentType;
        return content;
    }

    /// <summary>
    /// Gives the buffer back. Only when no try can still be sending from it, so never after a failed one.
    /// </summary>
    public void Return() => _buffer.Return();
}
