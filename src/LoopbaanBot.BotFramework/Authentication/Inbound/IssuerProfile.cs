using LoopbaanBot.BotFramework.Authentication.Keys;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>One issuer that is believed: its exact name, its keys and what its tokens must say besides.</summary>
internal sealed record IssuerProfile(
    CallerProfile Kind,
    string Issuer,
    SigningKeyStore Keys,
    Func<TokenFacts, RequestRefusal?> CheckClaims
);
