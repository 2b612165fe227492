namespace LoopbaanBot.Benchmarks.Servers;

/// <summary>Takes a request to the sink instead of the internet, behind every check that the bot makes of its address.</summary>
internal sealed class ToLoopback(Uri sink) : DelegatingHandler
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

        request.RequestUri = new Uri(sink, request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
