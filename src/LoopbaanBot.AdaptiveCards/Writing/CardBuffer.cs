using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Guards;

namespace LoopbaanBot.AdaptiveCards.Writing;

/// <summary>
/// One writer and one growing buffer per thread, so that a card costs little more than its own bytes.
/// </summary>
internal static class CardBuffer
{
    private const int KeptBytes = 128 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    public static byte[] ToUtf8(AdaptiveCard card) => WriteWithinLimit(card).ToArray();

    public static string ToText(AdaptiveCard card) => Encoding.UTF8.GetString(WriteWithinLimit(card));

    public static void WriteTo(AdaptiveCard card, IBufferWriter<byte> target) => target.Write(WriteWithinLimit(card));

    /// <summary>The size without the demand, for a check that wants to report it.</summary>
    public static int CharactersOf(AdaptiveCard card) => Encoding.UTF8.GetCharCount(Write(card));

    private static ReadOnlySpan<byte> WriteWithinLimit(AdaptiveCard card)
    {
        var json = Write(card);
        Demand(json);
        return json;
    }

    private static ReadOnlySpan<byte> Write(AdaptiveCard card)
    {
        if (t_buffer is null || t_buffer.Capacity > KeptBytes)
        {
            t_buffer = new ArrayBufferWriter<byte>(16 * 1024);
            t_writer = null;
        }

        t_buffer.ResetWrittenCount();
        t_writer ??= new Utf8JsonWriter(t_buffer, Options());
        t_writer.Reset();
        card.Write(t_writer, nested: false);
        t_writer.Flush();
        return t_buffer.WrittenSpan;
    }

    /// <summary>Every UTF-16 character takes at least one byte, so that most cards need no counting.</summary>
    private static void Demand(ReadOnlySpan<byte> json)
    {
        if (json.Length <= AdaptiveCard.MaxCharacters)
        {
            return;
        }

        var characters = Encoding.UTF8.GetCharCount(json);
        if (characters > AdaptiveCard.MaxCharacters)
        {
            throw new AdaptiveCardTooLargeException(characters);
        }
    }

    // Relaxed escaping is safe here: a card travels inside JSON and is never pasted into a page.
    private static JsonWriterOptions Options() =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
