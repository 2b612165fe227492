using System.Text;
using Azure.Core;

namespace LoopbaanBot.Tables.Tests.AzureTables;

internal sealed record SentRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public static async Task<SentRequest> Of(Request request)
    {
        using var body = new MemoryStream();
        if (request.Content is not null)
        {
            await request.Content.WriteToAsync(body, CancellationToken.None);
        }

        var headers = request.Headers.ToDictionary(
            header => header.Name,
            header => header.Value,
            StringComparer.OrdinalIgnoreCase
        );
        return new SentRequest(
            request.Method.Method,
            request.Uri.ToUri(),
            headers,
            Encoding.UTF8.GetString(body.ToArray())
        );
    }
}
