using System.Net;
using System.Text;
using LoopbaanBot.BotFramework.Connector;

namespace LoopbaanBot.BotFramework.Tests.Connector;

/// <summary>What one call looked like from the other side.</summary>
internal sealed record SeenCall(string Method, string Url, string? Body, string? ContentType);

/// <summary>A connector that answers by a list: a status, a response or a failure for each try; the last one stays.</summary>
internal sealed class ScriptedConnector
{
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);

    private readonly Queue<Func<HttpResponseMessage>> _script = [];

    public ScriptedConnector()
    {
        Clock = new ImpatientClock(Timeout);
        Client = MakeClient(0.5);
    }

    public ImpatientClock Clock { get; }

    public ConnectorClient Client { get; private set; }

    public List<SeenCall> Calls { get; } = [];

    public ScriptedConnector Jitter(double value)
    {
        Client = MakeClient(value);
        return this;
    }

    public ScriptedConnector Answers(int status, string? body = null, string? retryAfter = null)
    {
        _script.Enqueue(() =>
        {
            var response = new HttpResponseMessage((HttpStatusCode)status);
            if (body is not null)
            {
                response.Content = new StringContent(body, Encoding.UTF8, "application/json");
            }

            if (retryAfter is not null)
            {
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter).ShouldBeTrue();
            }

            return response;
        });
        return this;
    }

    public ScriptedConnector Answers(HttpContent content)
    {
        _script.Enqueue(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        return this;
    }

    public ScriptedConnector Fails(Exception exception)
    {
        _script.Enqueue(() => throw exception);
        return this;
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add(
            new SeenCall(
                request.Method.Method,
                request.RequestUri!.AbsoluteUri,
                body,
                request.Content?.Headers.ContentType?.ToString()
            )
        );
        return (_script.Count > 1 ? _script.Dequeue() : _script.Peek())();
    }

    private ConnectorClient MakeClient(double jitter) =>
        new(
            new HttpClient(new Handler(this)),
            new ConnectorClientOptions { Jitter = () => jitter, AttemptTimeout = Timeout },
            Clock
        );

    private sealed class Handler(ScriptedConnector connector) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => connector.AnswerAsync(request, cancellationToken);
    }
}
