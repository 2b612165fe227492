using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LoopbaanBot.BotFramework.Connector;

/// <summary>The codes in an error body, of which the connector knows two shapes.</summary>
internal readonly record struct ConnectorError(string? Code, string? SubCode)
{
    private const int MaxCodeLength = 64;

    /// <summary>Reads either shape; no codes at all for a page of HTML or anything else.</summary>
    public static ConnectorError Parse(ReadOnlySpan<byte> body)
    {
        if (ParseObject(body) is not { } root)
        {
            return default;
        }

        if (root.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.Object)
        {
            return new(Text(error, "code"), SubCodeOf(error));
        }

        return new(Text(root, "errorCode"), SubCodeOf(root));
    }

    // In the older shape the message is JSON inside a string.
    private static string? SubCodeOf(JsonElement error) =>
        Text(error, "subCode")
        ?? (
            error.TryGetProperty("message", out var message)
            && message.ValueKind == JsonValueKind.String
            && ParseObject(message.GetString()) is { } inner
                ? Text(inner, "subCode")
                : null
        );

    private static JsonElement? ParseObject(string? json) =>
        json is null ? null : ParseObject(Encoding.UTF8.GetBytes(json));

    private static JsonElement? ParseObject(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var element = JsonElement.ParseValue(ref reader);
            return element.ValueKind == JsonValueKind.Object ? element : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => Clean(value.GetString()),
            JsonValueKind.Number when value.TryGetInt64(out var number) => number.ToString(
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };
    }

    private static bool IsCodeSign(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is ' ' or '.' or '-' or '_';

    // Codes go to the log, and they come from outside: letters, digits and a few signs, and not many of them.
    private static string? Clean(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        return string.Create(
            Math.Min(code.Length, MaxCodeLength),
            code,
            static (target, code) =>
            {
                for (var i = 0; i < target.Length; i++)
                {
                    target[i] = IsCodeSign(code[i]) ? code[i] : '?';
                }
            }
        );
    }
}
