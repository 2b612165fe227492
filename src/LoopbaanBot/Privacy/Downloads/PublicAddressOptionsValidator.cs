using LoopbaanBot.BotFramework.Authentication.Settings;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Refuses an address that no teacher's browser can follow: a bot in Teams is on another machine than they are.</summary>
internal sealed class PublicAddressOptionsValidator(IHostEnvironment environment, IConfiguration configuration)
    : IValidateOptions<PublicAddressOptions>
{
    private const string BotId = $"{BotAuthenticationOptions.SectionName}:{nameof(BotAuthenticationOptions.BotId)}";

    public ValidateOptionsResult Validate(string? name, PublicAddressOptions options) =>
        environment.IsDevelopment()
        || string.IsNullOrEmpty(configuration[BotId])
        || options.PublicUrl is not { IsAbsoluteUri: true, IsLoopback: true }
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "Bot:PublicUrl leads to this machine alone. Set it to the https address at which teachers reach the bot."
            );
}
