using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>Stands in for Azure Bot Service: signs tokens and publishes the keys to check them with.</summary>
public sealed class TestTokenIssuer
{
    public const string ChannelIssuer = "https://api.botframework.com";

    private readonly TimeProvider _time;

    public TestTokenIssuer(TimeProvider time, string issuer = ChannelIssuer)
    {
        _time = time;
        Issuer = issuer;
        Keys.Add(Current);
    }

    public string Issuer { get; }

    /// <summary>The key that signs, published or not.</summary>
    public TestSigningKey Current { get; set; } = new("key-1");

    /// <summary>What the metadata publishes; take a key out to revoke it.</summary>
    public IList<TestSigningKey> Keys { get; } = [];

    /// <summary>Signs with a new key from now on; the old one stays published.</summary>
    public TestSigningKey Rotate(string kid)
    {
        Current = new TestSigningKey(kid);
        Keys.Add(Current);
        return Current;
    }

    /// <summary>
    /// A token as Azure Bot Service makes it. Null leaves a claim out; <paramref name="claims"/> adds or replaces.
    /// </summary>
    public string CreateToken(
        string audience,
        string? serviceUrl,
        TimeSpan? lifetime = null,
        IDictionary<string, object>? claims = null
    ) => Sign(Claims(audience, serviceUrl, lifetime ?? TimeSpan.FromHours(1), claims));

    /// <summary>Signs whatever it is given.</summary>
    public string Sign(
        IDictionary<string, object> claims,
        string algorithm = SecurityAlgorithms.RsaSha256,
        IDictionary<string, object>? header = null
    ) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Claims = claims,
                AdditionalHeaderClaims = header,
                SigningCredentials = new SigningCredentials(Current.SecurityKey, algorithm)
                {
                    // Signature providers are cached by key id, and tests reuse ids.
                    CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
                },
            }
        );

    public Dictionary<string, object> Claims(
        string audience,
        string? serviceUrl,
        TimeSpan lifetime,
        IDictionary<string, object>? more = null
    )
    {
        var now = _time.GetUtcNow();
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = audience,
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = (now + lifetime).ToUnixTimeSeconds(),
        };
        if (serviceUrl is not null)
        {
            claims["serviceurl"] = serviceUrl;
        }

        foreach (var (name, value) in more ?? new Dictionary<string, object>())
        {
            claims[name] = value;
        }

        return claims;
    }
}
