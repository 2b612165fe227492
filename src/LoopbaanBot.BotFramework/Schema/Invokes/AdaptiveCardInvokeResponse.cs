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

    private AdaptiveCardInvokeResponse(int statusCode, string type, RawJson value)
    {
        StatusCode = statusCode;
        Type = type;
        Value = value;
    }

    /// <summary>The status inside the body; the HTTP status around it is 200.</summary>
    public int StatusCode { get; }

    public string Type { get; }

    public RawJson Value { get; }

    /// <summary>Replaces the card on the client of the person who pressed, and for nobody else.</summary>
    public static AdaptiveCardInvokeResponse Card(RawJson card) => new(200, CardType, card);

    /// <summary>Shows a short text.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new(
            200,
            MessageType,
            InvokeBody.Write(text, text.Length + 2, static (writer, text) => writer.WriteStringValue(text))
        );

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
                code.Length + message.Length + 32,
                static (writer, error) =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("code"u8, error.code);
                    writer.WriteString("message"u8, error.message);
                    writer.WriteEndObject();
                }
            )
        );

    /// <summary>Puts the envelope around the value in one array of exactly its length: the value may be a large card.</summary>
    public InvokeResponse ToInvokeResponse()
    {
        var head = Encoding.UTF8.GetBytes($$"""{"statusCode":{{StatusCode}},"type":"{{Type}}","value":""");
        byte[] body = [.. head, .. Value.Utf8.Span, (byte)'}'];
        return new(200, new RawJson(body));
    }
}
