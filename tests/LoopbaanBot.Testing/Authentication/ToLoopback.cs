namespace LoopbaanBot.Testing.Authentication;

/// <summary>
/// Takes a request to a server on this machine instead of the internet, behind every check that the bot makes of its
/// address.
/// </summary>
internal sealed class ToLoopback(Uri server) : DelegatingHandler
{
    public const string OriginalHost = "X-Original-Host";

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.Method == HttpMethod.Get)
        {
            request.Headers.Add(OriginalHost, request.RequestUri!.Host);
        }

        request.RequestUri = new Uri(server, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
