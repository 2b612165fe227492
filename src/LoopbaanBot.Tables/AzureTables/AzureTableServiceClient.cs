using Azure.Core;
using Azure.Core.Pipeline;
using LoopbaanBot.Tables.Limits;

namespace LoopbaanBot.Tables.AzureTables;

/// <summary>Tables in an Azure storage account, or in its emulator Azurite.</summary>
public sealed class AzureTableServiceClient : TableServiceClient
{
    private const string Scope = "https://storage.azure.com/.default";

    private readonly TableTransport _transport;

    /// <summary>Needs the role Storage Table Data Contributor.</summary>
    /// <param name="endpoint">Such as <c>https://account.table.core.windows.net</c>; a token is never sent over
    /// http.</param>
    public AzureTableServiceClient(Uri endpoint, TokenCredential credential, AzureTableClientOptions? options = null)
        : this(
            endpoint,
            new BearerTokenAuthenticationPolicy(credential, Scope),
            options ?? new AzureTableClientOptions()
        ) { }

    /// <param name="connectionString">With an account key, or <c>UseDevelopmentStorage=true</c> for the emulator,
    /// whose table
    /// port is 10002 unless <c>TablePort=</c> says otherwise.</param>
    /// <exception cref="FormatException">A part is missing; the message names the part, never its value.</exception>
    public AzureTableServiceClient(string connectionString, AzureTableClientOptions? options = null)
        : this(StorageConnectionString.Parse(connectionString), options ?? new AzureTableClientOptions()) { }

    private AzureTableServiceClient(StorageConnectionString account, AzureTableClientOptions options)
        : this(
            account.TableEndpoint,
            new SharedKeyLitePolicy(account.AccountName, account.AccountKey, options.Clock),
            options
        ) { }

    private AzureTableServiceClient(Uri endpoint, HttpPipelinePolicy authentication, AzureTableClientOptions options) =>
        _transport = new TableTransport(HttpPipelineBuilder.Build(options, authentication), endpoint);

    public override TableClient GetTableClient(string tableName) =>
        new AzureTableClient(_transport, TableNames.Check(tableName));

    public override async Task PingAsync(CancellationToken cancellationToken = default)
    {
        using var message = _transport.Create(RequestMethod.Get, "Tables", "$top=1");
        await _transport.SendAsync(message, cancellationToken);
    }
}
