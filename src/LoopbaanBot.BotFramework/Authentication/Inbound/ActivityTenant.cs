using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>The one tenant that an activity names, in up to three places.</summary>
internal static class ActivityTenant
{
    /// <summary>False when no place names a tenant, one is no GUID, or two disagree.</summary>
    public static bool TryRead(Activity activity, out Guid tenant)
    {
        tenant = Guid.Empty;
        return Agrees(activity.ChannelData?.Tenant?.Id, ref tenant)
            && Agrees(activity.Conversation?.TenantId, ref tenant)
            && tenant != Guid.Empty
            && PathAgrees(activity.ServiceUrl, tenant);
    }

    private static bool Agrees(string? named, ref Guid tenant)
    {
        if (named is null)
        {
            return true;
        }

        if (!Guid.TryParse(named, out var found) || (tenant != Guid.Empty && tenant != found))
        {
            return false;
        }

        tenant = found;
        return true;
    }

    // Newer service addresses end in the tenant: https://host/amer/{tenant}/.
    private static bool PathAgrees(string? serviceUrl, Guid tenant)
    {
        foreach (var range in serviceUrl.AsSpan().Split('/'))
        {
            if (Guid.TryParse(serviceUrl.AsSpan(range), out var found) && found != tenant)
            {
                return false;
            }
        }

        return true;
    }
}
