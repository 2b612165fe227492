using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.BotFramework.Authentication.Settings;

/// <summary>
/// Refuses settings that contradict each other, all at once, in sentences for whoever starts the bot.
/// </summary>
internal sealed class BotAuthenticationOptionsValidator(IHostEnvironment environment, IConfiguration configuration)
    : IValidateOptions<BotAuthenticationOptions>
{
    public ValidateOptionsResult Validate(string? name, BotAuthenticationOptions options)
    {
        var problems = new List<string>();
        problems.AddRange(WhoIsTheBot(options));
        problems.AddRange(DevelopmentOnly(options));
        problems.AddRange(Tenants(options));
        problems.AddRange(Hosts(options));
        problems.AddRange(CredentialRules.Check(options));
        if (SecretInFile.IsFoundIn(configuration, options))
        {
            problems.Add(
                "Bot:ClientSecret stands in a configuration file. Use a managed identity, a certificate or an environment variable."
            );
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> WhoIsTheBot(BotAuthenticationOptions options)
    {
        if (options.Dev.AllowAnonymous)
        {
            yield break;
        }

        if (options.BotId.Length == 0)
        {
            yield return "Bot:BotId is empty. Set it, or set Bot:Dev:AllowAnonymous to talk to the bot on your own machine.";
        }
        else if (!Guid.TryParseExact(options.BotId, "D", out _))
        {
            yield return "Bot:BotId is not a GUID.";
        }

        if (!Guid.TryParseExact(options.TenantId, "D", out _))
        {
            yield return "Bot:TenantId is not a GUID.";
        }
    }

    private IEnumerable<string> DevelopmentOnly(BotAuthenticationOptions options)
    {
        if (options.Dev.AllowAnonymous && !environment.IsDevelopment())
        {
            yield return "Bot:Dev:AllowAnonymous is for the Development environment only.";
        }

        if (options.Dev.AllowAnonymous && (options.BotId.Length > 0 || options.HasCredential))
        {
            yield return "Bot:Dev:AllowAnonymous contradicts a BotId or a credential: a bot with an identity takes no anonymous calls.";
        }

        if (options.AcceptEmulatorTokens && (!environment.IsDevelopment() || options.Dev.AllowAnonymous))
        {
            yield return "Bot:AcceptEmulatorTokens is for Development, and not beside Bot:Dev:AllowAnonymous.";
        }
    }

    private static IEnumerable<string> Tenants(BotAuthenticationOptions options) =>
        options.AllowedTenants.All(tenant => Guid.TryParse(tenant, out _))
            ? []
            : ["Bot:AllowedTenants holds something that is not a GUID."];

    private static IEnumerable<string> Hosts(BotAuthenticationOptions options)
    {
        var endings = CloudEndpoints.Of(options.Cloud).HostEndings;
        foreach (var host in options.AllowedServiceHosts)
        {
            if (!Ascii.IsValid(host) || Uri.CheckHostName(host) != UriHostNameType.Dns || host.EndsWith('.'))
            {
                yield return $"Bot:AllowedServiceHosts: '{host}' is not a plain host name.";
            }
            else if (!endings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"Bot:AllowedServiceHosts: '{host}' does not belong to the cloud {options.Cloud}.";
            }
        }
    }
}
