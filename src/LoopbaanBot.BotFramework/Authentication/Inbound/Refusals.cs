using Microsoft.AspNetCore.Http;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// Every way to be refused: 401 not authentic, 403 authentic but not allowed, 503 nothing to judge by.
/// </summary>
internal static class Refusals
{
    public static readonly RequestRefusal HeaderMissing = Unauthentic("header_missing");
    public static readonly RequestRefusal HeaderMalformed = Unauthentic("header_malformed");
    public static readonly RequestRefusal TokenMalformed = Unauthentic("token_malformed");
    public static readonly RequestRefusal Issuer = Unauthentic("issuer");
    public static readonly RequestRefusal KeyMissing = Unauthentic("kid_missing");
    public static readonly RequestRefusal KeyUnknown = Unauthentic("kid_unknown");
    public static readonly RequestRefusal KeyExpired = Unauthentic("key_expired");
    public static readonly RequestRefusal Signature = Unauthentic("signature");
    public static readonly RequestRefusal Audience = Unauthentic("audience");
    public static readonly RequestRefusal Lifetime = Unauthentic("lifetime");
    public static readonly RequestRefusal Critical = Unauthentic("crit");
    public static readonly RequestRefusal EmulatorTenant = Unauthentic("emulator_tenant");
    public static readonly RequestRefusal NotLoopback = Unauthentic("service_url_not_loopback");

    public static readonly RequestRefusal EmulatorCaller = Forbidden("emulator_caller");
    public static readonly RequestRefusal ServiceUrlClaim = Forbidden("service_url_claim");
    public static readonly RequestRefusal ServiceUrl = Forbidden("service_url");
    public static readonly RequestRefusal ServiceHost = Forbidden("service_host");
    public static readonly RequestRefusal Channel = Forbidden("channel");
    public static readonly RequestRefusal Endorsement = Forbidden("endorsement");
    public static readonly RequestRefusal Tenant = Forbidden("tenant");
    public static readonly RequestRefusal Recipient = Forbidden("recipient");
    public static readonly RequestRefusal Person = Forbidden("person");

    public static readonly RequestRefusal NoKeys = new(StatusCodes.Status503ServiceUnavailable, "no_keys");

    private static RequestRefusal Unauthentic(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    private static RequestRefusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);
}
