using LoopbaanBot.BotFramework.Authentication.Settings;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>What each kind of token must say besides issuer, audience and lifetime.</summary>
internal static class ProfileClaims
{
    /// <summary>A list or an object would pass the library and then compare as nobody expects.</summary>
    public static RequestRefusal? OfChannel(TokenFacts facts) =>
        string.IsNullOrEmpty(facts.Text(TokenFacts.ServiceUrlClaim)) ? Refusals.ServiceUrlClaim : null;

    /// <summary>The caller is the bot itself: a token that others may get for this audience is not enough.</summary>
    public static RequestRefusal? OfEmulator(TokenFacts facts, BotIdentity bot, string version, string callerClaim) =>
        facts.Text("tid") != bot.TenantId || facts.Text("ver") != version ? Refusals.EmulatorTenant
        : facts.Text(callerClaim) != bot.BotId ? Refusals.EmulatorCaller
        : null;
}
