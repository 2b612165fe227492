using System.Text.Json;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>The answer to <c>task/fetch</c> or <c>task/submit</c>.</summary>
public sealed class TaskModuleResponse
{
    private readonly RawJson? _body;

    private TaskModuleResponse(RawJson? body) => _body = body;

    /// <summary>Closes the dialog without a word.</summary>
    public static TaskModuleResponse Empty { get; } = new(null);

    /// <summary>Opens a dialog with a card, or puts the next page in the one that is open.</summary>
    public static TaskModuleResponse Card(
        string title,
        RawJson card,
        TaskModuleSize height = default,
        TaskModuleSize width = default
    ) =>
        new(
            InvokeBody.Write(
                (title, card, height, width),
                static (writer, page) => WriteContinue(writer, page.title, page.card, page.height, page.width)
            )
        );

    /// <summary>Closes the dialog and shows a text.</summary>
    public static TaskModuleResponse Message(string text) =>
        new(
            InvokeBody.Write(
                text,
                static (writer, text) =>
                {
                    StartTask(writer, "message"u8);
                    writer.WriteString("value"u8, text);
                    EndTask(writer);
                }
            )
        );

    public InvokeResponse ToInvokeResponse() => new(200, _body);

    private static void WriteContinue(
        Utf8JsonWriter writer,
        string title,
        RawJson card,
        TaskModuleSize height,
        TaskModuleSize width
    )
    {
        StartTask(writer, "continue"u8);
        writer.WriteStartObject("value"u8);
        writer.WriteString("title"u8, title);
        height.Write(writer, "height"u8);
        width.Write(writer, "width"u8);
        writer.WriteStartObject("card"u8);
        writer.WriteString("contentType"u8, Attachment.AdaptiveCardContentType);
        writer.WritePropertyName("content"u8);
        writer.WriteRawValue(card.Utf8.Span, skipInputValidation: true);
        writer.WriteEndObject();
        writer.WriteEndObject();
        EndTask(writer);
    }

    private static void StartTask(Utf8JsonWriter writer, ReadOnlySpan<byte> type)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("task"u8);
        writer.WriteString("type"u8, type);
    }

    private static void EndTask(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
