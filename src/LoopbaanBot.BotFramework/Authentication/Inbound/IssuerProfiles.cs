using LoopbaanBot.BotFramework.Authentication.Keys;
using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>The issuers of this bot, fixed at start. Nothing that a token says ever adds one.</summary>
internal sealed class IssuerProfiles
{
    private readonly IssuerProfile[] _profiles;

    public IssuerProfiles(
        BotIdentity bot,
        IOptions<BotAuthenticationOptions> options,
        IHttpClientFactory clients,
        TimeProvider time,
        ILogger<SigningKeyStore> logger
    )
    {
        SigningKeyStore KeysAt(string metadata) => new(new SigningKeySource(clients, metadata), time, logger);
        _profiles =
            bot.IsAnonymous ? []
            : options.Value.AcceptEmulatorTokens ? [Channel(bot, KeysAt), .. Emulator(bot, KeysAt)]
            : [Channel(bot, KeysAt)];
    }

    public IssuerProfile? Find(string issuer) => Array.Find(_profiles, profile => profile.Issuer == issuer);

    private static IssuerProfile Channel(BotIdentity bot, Func<string, SigningKeyStore> keysAt) =>
        new(CallerProfile.Channel, bot.Cloud.ChannelIssuer, keysAt(bot.Cloud.ChannelMetadata), ProfileClaims.OfChannel);

    private static IssuerProfile[] Emulator(BotIdentity bot, Func<string, SigningKeyStore> keysAt)
    {
        var keys = keysAt(bot.Cloud.EntraMetadata(bot.TenantId));
        return
        [
            new(
                CallerProfile.Emulator,
                $"{bot.Cloud.LegacyIssuer}/{bot.TenantId}/",
                keys,
                facts => ProfileClaims.OfEmulator(facts, bot, "1.0", "appid")
            ),
            new(
                CallerProfile.Emulator,
                $"{bot.Cloud.Authority}/{bot.TenantId}/v2.0",
                keys,
                facts => ProfileClaims.OfEmulator(facts, bot, "2.0", "azp")
            ),
        ];
    }
}
