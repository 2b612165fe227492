using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.BotFramework.Authentication.Keys;

/// <summary>One published key with the channels it may speak for and the life of its certificate.</summary>
internal sealed record SigningKey(
    string Kid,
    SecurityKey Key,
    IReadOnlyList<string> Endorsements,
    DateTimeOffset NotBefore,
    DateTimeOffset NotAfter
)
{
    public bool IsValidAt(DateTimeOffset moment) => NotBefore <= moment && moment <= NotAfter;

    /// <summary>
    /// Null for a key that can not sign tokens: not RSA, not for signatures, without id or unreadable.
    /// </summary>
    public static SigningKey? From(JsonWebKey published)
    {
        if (string.IsNullOrEmpty(published.Kid) || published.Kty != JsonWebAlgorithmsKeyTypes.RSA)
        {
            return null;
        }

        var alone = new JsonWebKeySet();
        alone.Keys.Add(published);
        var keys = alone.GetSigningKeys();

        // A key with a certificate is listed twice, and the bare RSA twin outlives the certificate.
        if (published.X5c is { Count: > 0 })
        {
            return keys.OfType<X509SecurityKey>().FirstOrDefault() is { } certified
                ? Certified(published, certified)
                : null;
        }

        return keys.OfType<RsaSecurityKey>().FirstOrDefault() is { } bare
            ? new SigningKey(
                published.Kid,
                bare,
                EndorsementsOf(published),
                DateTimeOffset.MinValue,
                DateTimeOffset.MaxValue
            )
            : null;
    }

    private static SigningKey Certified(JsonWebKey published, X509SecurityKey key)
    {
        X509Certificate2 certificate = key.Certificate;
        return new SigningKey(
            published.Kid,
            key,
            EndorsementsOf(published),
            certificate.NotBefore.ToUniversalTime(),
            certificate.NotAfter.ToUniversalTime()
        );
    }

    private static string[] EndorsementsOf(JsonWebKey published) =>
        published.AdditionalData.TryGetValue("endorsements", out var value)
        && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ?
            [
                .. list.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ]
            : [];
}
