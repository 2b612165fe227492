using System.Buffers.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// The token as its JSON says it. The library's claims flatten lists, unite duplicates and know no types, so what must
/// be exactly one string is read here.
/// </summary>
internal sealed class TokenFacts
{
    public const string ServiceUrlClaim = "serviceurl";

    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(24);
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    private readonly JsonElement _header;
    private readonly JsonElement _claims;

    private TokenFacts(JsonElement header, JsonElement claims) => (_header, _claims) = (header, claims);

    public bool HasCriticalHeader => _header.TryGetProperty("crit", out _);

    /// <summary>A token without a beginning lives for ever backwards, which is over a day too.</summary>
    public bool LivesTooLong =>
        Seconds("exp") is not { } end
        || (Seconds("nbf") ?? Seconds("iat")) is not { } begin
        || end - begin > (decimal)LongestLife.TotalSeconds;

    /// <summary>Null when the claim is absent or anything but a string.</summary>
    public string? Text(string claim) =>
        _claims.TryGetProperty(claim, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>Null when a part is no JSON object or names a property twice.</summary>
    public static TokenFacts? Read(JsonWebToken token)
    {
        try
        {
            var header = Parse(token.EncodedHeader);
            var claims = Parse(token.EncodedPayload);
            return header.ValueKind == JsonValueKind.Object && claims.ValueKind == JsonValueKind.Object
                ? new TokenFacts(header, claims)
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private decimal? Seconds(string claim) =>
        _claims.TryGetProperty(claim, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var seconds)
            ? seconds
            : null;

    private static JsonElement Parse(string part)
    {
        using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), Strict);
        return document.RootElement.Clone();
    }
}
