using LoopbaanBot.BotFramework.Authentication.Keys;
using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>Decides whether a bearer token is authentic and meant for this bot.</summary>
internal sealed class InboundTokenValidator(
    IssuerProfiles profiles,
    BotIdentity bot,
    ValidatedTokenCache cache,
    TimeProvider time
)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new()
    {
        MapInboundClaims = false,
        MaximumTokenSizeInBytes = BearerHeader.MaximumTokenLength,
    };

    public async ValueTask<TokenVerdict> ValidateAsync(string text, CancellationToken cancellationToken)
    {
        if (ParsedToken.TryParse(text) is not { } parsed)
        {
            return TokenVerdict.Refuse(Refusals.TokenMalformed);
        }

        if (profiles.Find(parsed.Issuer) is not { } profile)
        {
            return TokenVerdict.Refuse(Refusals.Issuer, parsed.Kid);
        }

        if (string.IsNullOrEmpty(parsed.Kid))
        {
            return TokenVerdict.Refuse(Refusals.KeyMissing);
        }

        var lookup = await profile.Keys.FindAsync(parsed.Kid, cancellationToken);
        var refusal = RefusalOf(lookup) ?? await JudgeAsync(parsed.Token, profile, lookup.Key!);
        return refusal is not null ? TokenVerdict.Refuse(refusal, parsed.Kid) : Believe(text, parsed, profile, lookup);
    }

    private RequestRefusal? RefusalOf(KeyLookup lookup) =>
        lookup.Set is null ? Refusals.NoKeys
        : lookup.Key is null ? Refusals.KeyUnknown
        : !lookup.Key.IsValidAt(time.GetUtcNow()) ? Refusals.KeyExpired
        : null;

    private async ValueTask<RequestRefusal?> JudgeAsync(JsonWebToken token, IssuerProfile profile, SigningKey key)
    {
        var result = await _handler.ValidateTokenAsync(token, Parameters(profile, key));
        if (!result.IsValid)
        {
            return ReasonOf(result.Exception);
        }

        // Not in the library: it knows neither crit nor a limit on life, and takes a list of audiences.
        return TokenFacts.Read(token) is not { } facts ? Refusals.TokenMalformed
            : facts.HasCriticalHeader ? Refusals.Critical
            : facts.Text("aud") != bot.BotId ? Refusals.Audience
            : facts.LivesTooLong ? Refusals.Lifetime
            : profile.CheckClaims(facts);
    }

    private TokenVerdict Believe(string text, ParsedToken parsed, IssuerProfile profile, KeyLookup lookup)
    {
        var serviceUrl =
            profile.Kind == CallerProfile.Channel
                ? parsed.Token.GetPayloadValue<string>(TokenFacts.ServiceUrlClaim)
                : null;
        var caller = new Caller(profile.Kind, serviceUrl, lookup.Key!.Endorsements);
        cache.Keep(text, caller, profile.Keys, lookup, new DateTimeOffset(parsed.Token.ValidTo, TimeSpan.Zero));
        return new TokenVerdict(caller, null, parsed.Kid);
    }

    private TokenValidationParameters Parameters(IssuerProfile profile, SigningKey key) =>
        new()
        {
            ValidIssuer = profile.Issuer,
            ValidAudience = bot.BotId,
            IgnoreTrailingSlashWhenValidatingAudience = false,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidateLifetime = true,
            LifetimeValidator = (begin, end, _, _) => IsAlive(begin, end),
            ValidateIssuerSigningKey = true,
            TryAllIssuerSigningKeys = false,
            IssuerSigningKeys = [key.Key],
        };

    // The library's own check reads the machine's clock.
    private bool IsAlive(DateTime? begin, DateTime? end)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return end is { } until && now < until + ClockSkew && (begin is not { } from || from <= now + ClockSkew);
    }

    private static RequestRefusal ReasonOf(Exception? failure) =>
        failure switch
        {
            SecurityTokenInvalidAudienceException => Refusals.Audience,
            SecurityTokenInvalidLifetimeException
            or SecurityTokenExpiredException
            or SecurityTokenNoExpirationException
            or SecurityTokenNotYetValidException => Refusals.Lifetime,
            SecurityTokenInvalidSigningKeyException => Refusals.KeyExpired,
            SecurityTokenInvalidIssuerException => Refusals.Issuer,
            SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException => Refusals.Signature,
            _ => Refusals.TokenMalformed,
        };
}
