using System.Net;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Outbound;

/// <summary>Sees what would leave, and answers from a script; 200 when the script is over.</summary>
internal sealed class SniffingHandler(params HttpStatusCode[] script) : HttpMessageHandler
{
    private readonly Queue<HttpStatusCode> _script = new(script);

    public List<string?> Authorizations { get; } = [];

    public List<string> Bodies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Authorizations.Add(request.Headers.Authorization?.ToString());
        Bodies.Add(request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "");
        return new HttpResponseMessage(_script.TryDequeue(out var status) ? status : HttpStatusCode.OK);
    }
}
