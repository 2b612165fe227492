using System.Globalization;
using System.Text.Json;
using Azure;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Reads the code from an error body and leaves the rest behind: a service may quote what it was
/// sent.</summary>
internal static class ServiceErrors
{
    public static RequestFailedException From(Response response)
    {
        var (code, _) = Parse(response.Content.ToMemory());
        return Create(response.Status, code ?? HeaderCode(response), response);
    }

    /// <param name="response">The whole answer of the transaction, for its request id.</param>
    /// <returns>Also which action was refused: the service puts its position before the message, as in <c>3:The
    /// update…</c>.</returns>
    public static (RequestFailedException Reason, int? Index) FromPart(BatchPart part, Response response)
    {
        var (code, message) = Parse(part.Body);
        var position = message?.Split(':', 2)[0];
        var index = int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        return (Create(part.Status, code, response), index);
    }

    private static RequestFailedException Create(int status, string? code, Response response)
    {
        var request = response.Headers.RequestId ?? "unknown";
        return new RequestFailedException(
            status,
            $"The table service answered {status} {code} (request {request}).",
            code,
            null
        );
    }

    private static string? HeaderCode(Response response) =>
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : null;

    private static (string? Code, string? Message) Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var error = document.RootElement.GetProperty("odata.error");
            return (
                error.GetProperty("code").GetString(),
                error.GetProperty("message").GetProperty("value").GetString()
            );
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A proxy or a load balancer answered, not the table service.
            return default;
        }
    }
}
