using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LoopbaanBot.BotFramework.Authentication.Keys;

/// <summary>Reads the OpenID metadata at one address and the keys that it points to.</summary>
internal sealed class SigningKeySource(IHttpClientFactory clients, string metadataAddress)
{
    /// <summary>The named client, so that its handler can be replaced: no redirects, 5 s, at most 1 MiB.</summary>
    public const string HttpClientName = "bot-openid";

    public const int MaximumBytes = 1024 * 1024;

    /// <exception cref="InvalidOperationException">The document holds no key that can sign.</exception>
    public async Task<SigningKeySet> FetchAsync(CancellationToken cancellationToken)
    {
        var documents = new HttpDocumentRetriever(clients.CreateClient(HttpClientName)) { RequireHttps = true };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
            metadataAddress,
            documents,
            cancellationToken
        );
        var keys = metadata.JsonWebKeySet is { } published ? SigningKeySet.From(published) : null;
        return keys is { IsEmpty: false }
            ? keys
            : throw new InvalidOperationException("The metadata holds no signing key.");
    }
}
