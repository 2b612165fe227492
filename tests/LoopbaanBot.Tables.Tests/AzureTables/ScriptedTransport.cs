using Azure.Core;
using Azure.Core.Pipeline;

namespace LoopbaanBot.Tables.Tests.AzureTables;

/// <summary>Answers with the next scripted response and remembers what was asked.</summary>
internal sealed class ScriptedTransport(params ScriptedResponse[] script) : HttpPipelineTransport
{
    private static readonly HttpClientTransport s_requests = new();
    private readonly Queue<ScriptedResponse> _script = new(script);

    public List<SentRequest> Sent { get; } = [];

    public override Request CreateRequest() => s_requests.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Tables are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Sent.Add(await SentRequest.Of(message.Request));
        message.Response = _script.Dequeue();
    }
}
