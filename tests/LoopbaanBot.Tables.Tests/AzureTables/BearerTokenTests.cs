using Azure.Core;
using LoopbaanBot.Tables.AzureTables;

namespace LoopbaanBot.Tables.Tests.AzureTables;

public sealed class BearerTokenTests
{
    [Fact]
    public async Task A_token_for_storage_travels_with_the_request()
    {
        var scripted = new ScriptedTables(new ScriptedResponse(200, """{"value":[]}"""));
        var credential = new ScriptedCredential();
        var service = new AzureTableServiceClient(
            new Uri("https://school.table.core.windows.net"),
            credential,
            scripted.Options
        );

        await service.PingAsync();

        credential.Scopes.ShouldBe(["https://storage.azure.com/.default"]);
        scripted.Wire.Sent.ShouldHaveSingleItem().Headers["Authorization"].ShouldBe("Bearer token-1");
    }

    [Fact]
    public async Task A_token_is_never_sent_without_tls()
    {
        var scripted = new ScriptedTables();
        var service = new AzureTableServiceClient(
            new Uri("http://school.example"),
            new ScriptedCredential(),
            scripted.Options
        );

        await Should.ThrowAsync<InvalidOperationException>(() => service.PingAsync());

        scripted.Wire.Sent.ShouldBeEmpty();
    }

    private sealed class ScriptedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("token-1", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext context,
            CancellationToken cancellationToken
        ) => ValueTask.FromResult(GetToken(context, cancellationToken));
    }
}
