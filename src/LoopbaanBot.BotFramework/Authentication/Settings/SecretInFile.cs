using Microsoft.Extensions.Configuration;

namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>
/// Finds a client secret that was written into a file, where it sooner or later is committed or copied.
/// </summary>
internal static class SecretInFile
{
    private const string Key =
        $"{BotAuthenticationOptions.SectionName}:{nameof(BotAuthenticationOptions.ClientSecret)}";

    public static bool IsFoundIn(IConfiguration configuration, BotAuthenticationOptions options) =>
        configuration is IConfigurationRoot root
            ? root.Providers.Any(HoldsSecret)
            // A section does not tell where its values come from, so a secret in it cannot be cleared.
            : !string.IsNullOrEmpty(options.ClientSecret);

    private static bool HoldsSecret(IConfigurationProvider provider) =>
        provider switch
        {
            ChainedConfigurationProvider { Configuration: IConfigurationRoot inner } => inner.Providers.Any(
                HoldsSecret
            ),
            FileConfigurationProvider or StreamConfigurationProvider => provider.TryGet(Key, out var secret)
                && !string.IsNullOrEmpty(secret),
            _ => false,
        };
}
