using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>
/// Stands in for Microsoft Entra: signs the bot's own token for the scope it asks, and for the Connector tells that
/// token from any other.
/// </summary>
public sealed class TestAuthority
{
    private const string Connector = "https://api.botframework.com";
    private const string ScopeEnding = "/.default";
    private const string Scheme = "Bearer ";

    private readonly TimeProvider _time;
    private readonly TestTokenIssuer _issuer;
    private readonly string _botId;

    public TestAuthority(TimeProvider time, string botId, string tenantId)
    {
        (_time, _botId) = (time, botId);
        _issuer = new TestTokenIssuer(time, $"https://sts.windows.net/{tenantId}/")
        {
            Current = new TestSigningKey("entra-key"),
        };
        Credential = new TestCredential(time, (scope, _) => Sign(scope.Replace(ScopeEnding, null)));
    }

    /// <summary>What the bot gets its tokens from.</summary>
    public TestCredential Credential { get; }

    /// <summary>A token of the bot, for the Connector or for something else.</summary>
    public string Sign(string audience = Connector) =>
        _issuer.CreateToken(audience, serviceUrl: null, claims: new Dictionary<string, object> { ["appid"] = _botId });

    /// <summary>Whether the Connector may take this header: the bot's own living token, meant for the Connector.</summary>
    public async Task<bool> BelievesAsync(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.Ordinal) != true)
        {
            return false;
        }

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(authorization[Scheme.Length..], Parameters());
        return result.IsValid && result.Claims.TryGetValue("appid", out var app) && app as string == _botId;
    }

    private TokenValidationParameters Parameters() =>
        new()
        {
            ValidIssuer = _issuer.Issuer,
            ValidAudience = Connector,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKey = _issuer.Current.SecurityKey,
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
            // The library's own check reads the machine's clock.
            LifetimeValidator = (_, end, _, _) => end > _time.GetUtcNow().UtcDateTime,
        };
}
