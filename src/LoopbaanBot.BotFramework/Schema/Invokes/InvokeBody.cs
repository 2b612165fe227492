using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>Writes the body of an answer around JSON that is already there.</summary>
/// <remarks>The result takes no more than its own length: answers are remembered for a while, to be repeated.</remarks>
internal static class InvokeBody
{
    // The body is read by a JSON parser, never put in a page, so letters with accents need no escape.
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static RawJson Write<T>(T state, Action<Utf8JsonWriter, T> write) =>
        new(
            WriteBytes(buffer =>
            {
                using var writer = new Utf8JsonWriter(buffer, Options);
                write(writer, state);
            })
        );

    public static byte[] WriteBytes(Action<IBufferWriter<byte>> write)
    {
        var buffer = new PooledBuffer();
        write(buffer);
        byte[] body = [.. buffer.Written];
        buffer.Return();
        return body;
    }
}
