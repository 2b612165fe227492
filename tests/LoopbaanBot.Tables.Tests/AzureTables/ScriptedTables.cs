using Azure.Core;
using LoopbaanBot.Tables.AzureTables;
using LoopbaanBot.Testing.Time;

namespace LoopbaanBot.Tables.Tests.AzureTables;

/// <summary>The Azure engine over a scripted wire, with a clock that stands still and retries that do not
/// wait.</summary>
internal sealed class ScriptedTables
{
    public const string Account = "DefaultEndpointsProtocol=https;AccountName=school;AccountKey=c2Vzc2lvbi1rZXk=";

    public ScriptedTables(params ScriptedResponse[] script)
    {
        Wire = new ScriptedTransport(script);
        Options = new AzureTableClientOptions { Transport = Wire, Clock = new FakeTimeProvider() };
        Options.Retry.Mode = RetryMode.Fixed;
        Options.Retry.Delay = TimeSpan.Zero;
        Options.Retry.MaxDelay = TimeSpan.Zero;
        Service = new AzureTableServiceClient(Account, Options);
        Table = Service.GetTableClient("people");
    }

    public ScriptedTransport Wire { get; }

    public AzureTableClientOptions Options { get; }

    public AzureTableServiceClient Service { get; }

    public TableClient Table { get; }

    public static ScriptedResponse NoContent(string etag = "W/\"1\"") => new(204, "", ("ETag", etag));

    public static ScriptedResponse Error(int status, string code, string message = "words") =>
        new(
            status,
            $$"""{"odata.error":{"code":"{{code}}","message":{"lang":"en-US","value":"{{message}}"} } }""",
            ("x-ms-request-id", "id-1")
        );
}
