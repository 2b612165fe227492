namespace LoopbaanBot.BotFramework.Authentication;

/// <summary>What the token (or the loopback rule) proved about a request.</summary>
/// <param name="Profile">Which kind of caller this is.</param>
/// <param name="ServiceUrl">The claim <c>serviceurl</c>; null for a caller without a token.</param>
/// <param name="Endorsements">The channels that the signing key may speak for.</param>
public sealed record Caller(CallerProfile Profile, string? ServiceUrl, IReadOnlyList<string> Endorsements);

public enum CallerProfile
{
    /// <summary>Azure Bot Service, with a token.</summary>
    Channel,

    /// <summary>The bot's own credential, from a developer's emulator.</summary>
    Emulator,

    /// <summary>A local client without a token, under all conditions of development mode.</summary>
    LoopbackDevelopment,
}
