using System.Net;
using System.Text;

namespace LoopbaanBot.BotFramework.Tests.Cloud;

/// <summary>Takes whatever the bot sends and gives it an id.</summary>
internal sealed class FakeConnector : HttpMessageHandler
{
    public List<string> Lines { get; } = [];

    public string? LastBody { get; private set; }

    public HttpStatusCode Status { get; set; } = HttpStatusCode.Created;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Lines.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        LastBody = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(Status)
        {
            Content = new StringContent("""{"id":"sent-1"}""", Encoding.UTF8, "application/json"),
        };
    }
}
