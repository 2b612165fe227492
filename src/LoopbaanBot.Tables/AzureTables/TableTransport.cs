using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Makes requests to one account and turns refusals into exceptions.</summary>
internal sealed class TableTransport(HttpPipeline pipeline, Uri endpoint)
{
    public const string Json = "application/json;odata=minimalmetadata";
    public const string DataServiceVersion = "3.0";

    /// <summary>The first version that takes tokens; the emulator knows it too.</summary>
    private const string Version = "2020-12-06";

    private readonly string _root = endpoint.AbsoluteUri.TrimEnd('/') + "/";

    /// <param name="path">Escaped already, below the account.</param>
    public Uri UriOf(string path) => new(_root + path);

    /// <param name="query">Escaped already, without the question mark.</param>
    public HttpMessage Create(RequestMethod method, string path, string? query = null)
    {
        var message = pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(UriOf(query is null ? path : $"{path}?{query}"));
        request.Headers.Add("x-ms-version", Version);
        request.Headers.Add("DataServiceVersion", DataServiceVersion);
        request.Headers.Add("Accept", Json);
        return message;
    }

    /// <summary>A write that asks for no echo of what it wrote.</summary>
    public HttpMessage CreateWrite(RequestMethod method, string path, BinaryData body)
    {
        var message = Create(method, path);
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(body);
        return message;
    }

    /// <returns>Valid until the message is disposed.</returns>
    /// <exception cref="RequestFailedException">The answer was not a success, after the retries of the
    /// pipeline.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError ? throw ServiceErrors.From(message.Response) : message.Response;
    }
}
