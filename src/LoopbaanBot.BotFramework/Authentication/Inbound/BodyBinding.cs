using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.BotFramework.Authentication.Outbound;
using LoopbaanBot.BotFramework.Authentication.Settings;
using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// Ties the body to the token. The body says who speaks and where the answer goes; the token says only which channel
/// sends it and from which address.
/// </summary>
internal sealed class BodyBinding(BotIdentity bot, ServiceUrlPolicy serviceUrls)
{
    private const string Teams = "msteams";

    public RequestRefusal? Check(Caller caller, Activity activity) =>
        caller.Profile switch
        {
            CallerProfile.Channel => ServiceUrl(caller, activity)
                ?? Channel(caller, activity)
                ?? Tenant(activity)
                ?? Recipient(activity)
                ?? Person(activity),
            CallerProfile.Emulator => Host(activity) ?? Tenant(activity) ?? Recipient(activity) ?? Person(activity),
            _ => Loopback.IsServiceUrl(activity.ServiceUrl) ? null : Refusals.NotLoopback,
        };

    private RequestRefusal? ServiceUrl(Caller caller, Activity activity) =>
        string.IsNullOrEmpty(activity.ServiceUrl)
        || !string.Equals(activity.ServiceUrl, caller.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? Refusals.ServiceUrl
            : Host(activity);

    private RequestRefusal? Host(Activity activity) =>
        serviceUrls.AllowsServiceUrl(activity.ServiceUrl) ? null : Refusals.ServiceHost;

    private static RequestRefusal? Channel(Caller caller, Activity activity) =>
        activity.ChannelId != Teams ? Refusals.Channel
        : !caller.Endorsements.Contains(Teams) ? Refusals.Endorsement
        : null;

    private RequestRefusal? Tenant(Activity activity) =>
        ActivityTenant.TryRead(activity, out var tenant) && bot.Tenants.Contains(tenant) ? null : Refusals.Tenant;

    private RequestRefusal? Recipient(Activity activity) =>
        string.Equals(activity.Recipient?.Id, bot.RecipientId, StringComparison.OrdinalIgnoreCase)
            ? null
            : Refusals.Recipient;

    // Absent is left to the turn, which answers kindly and does nothing; a wrong form never comes from Teams.
    private static RequestRefusal? Person(Activity activity) =>
        activity.From?.AadObjectId is { Length: > 0 } id && !Guid.TryParse(id, out _) ? Refusals.Person : null;
}
