using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LoopbaanBot.BotFramework.Schema.Invokes;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>A request body in a rented buffer, from which each try makes its own content.</summary>
internal sealed class PooledJson : IBufferWriter<byte>
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/json", "utf-8");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    private PooledJson() { }

    public static PooledJson Write<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var json = new PooledJson();
        using var writer = new Utf8JsonWriter(json, InvokeBody.Options);
        JsonSerializer.Serialize(writer, value, typeInfo);
        return json;
    }

    public ByteArrayContent ToContent()
    {
        var content = new ByteArrayContent(_buffer, 0, _length);
        content.Headers.ContentType = ContentType;
        return content;
    }

    /// <summary>
    /// Gives the buffer back. Only when no try can still be sending from it, so never after a failed one.
    /// </summary>
    public void Return()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    private void Grow(int sizeHint)
    {
        if (_buffer.Length - _length >= Math.Max(sizeHint, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + sizeHint));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
