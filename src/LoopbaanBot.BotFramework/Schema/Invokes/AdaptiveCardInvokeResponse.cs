using System.Buffers;
using System.Text;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>
/// The answer to <c>adaptiveCard/action</c>. It always travels in an HTTP 200: a client shows nothing otherwise.
/// </summary>
public sealed class AdaptiveCardInvokeResponse
{
    public const string CardType = Attachment.AdaptiveCardContentType;
    public const string MessageType = "application/vnd.microsoft.activity.message";
    public const string ErrorType = "application/vnd.microsoft.error";

    private readonly ReadOnlyMemory<byte> _body;
    private readonly int _valueAt;

    private AdaptiveCardInvokeResponse(int statusCode, string type, Action<IBufferWriter<byte>> writeValue)
    {
        StatusCode = statusCode;
        Type = type;
        var head = $$"""{"statusCode":{{statusCode}},"type":"{{type}}","value":""";
        _valueAt = head.Length;
        _body = InvokeBody.WriteBytes(buffer =>
        {
            Encoding.ASCII.GetBytes(head, buffer);
            writeValue(buffer);
            buffer.Write("}"u8);
        });
    }

    private AdaptiveCardInvokeResponse(int statusCode, string type, RawJson value)
        : this(statusCode, type, buffer => buffer.Write(value.Utf8.Span)) { }

    /// <summary>The status inside the body; the HTTP status around it is 200.</summary>
    public int StatusCode { get; }

    public string Type { get; }

    public RawJson Value => new(_body[_valueAt..^1]);

    /// <summary>Replaces the card on the client of the person who pressed, and for nobody else.</summary>
    /// <param name="writeCard">Writes the JSON of the card, straight into the body of the answer.</param>
    public static AdaptiveCardInvokeResponse Card(Action<IBufferWriter<byte>> writeCard) =>
        new(200, CardType, writeCard);

    /// <inheritdoc cref="Card(Action{IBufferWriter{byte}})"/>
    public static AdaptiveCardInvokeResponse Card(RawJson card) => new(200, CardType, card);

    /// <summary>Shows a short text.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new(200, MessageType, InvokeBody.Write(text, static (writer, text) => writer.WriteStringValue(text)));

    /// <summary>Shows <paramref name="message"/> as an error under the card.</summary>
    /// <param name="statusCode">400 when the press made no sense, 500 when the bot failed.</param>
    /// <param name="code">A short name for the error, for machines.</param>
    /// <param name="message">What the person reads.</param>
    public static AdaptiveCardInvokeResponse Error(int statusCode, string code, string message) =>
        new(
            statusCode,
            ErrorType,
            InvokeBody.Write(
                (code, message),
                static (writer, error) =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("code"u8, error.code);
                    writer.WriteString("message"u8, error.message);
                    writer.WriteEndObject();
                }
            )
        );

    public InvokeResponse ToInvokeResponse() => new(200, new RawJson(_body));
}
