using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>Writes the body of an answer around JSON that is already there.</summary>
internal static class InvokeBody
{
    // The body is read by a JSON parser, never put in a page, so letters with accents need no escape.
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static RawJson Write<T>(T state, int sizeHint, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(sizeHint);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer, state);
        }

        return new RawJson(buffer.WrittenMemory);
    }
}
