using LoopbaanBot.BotFramework.Schema;

namespace LoopbaanBot.Conversation;

/// <summary>Finds the school board of an activity, which authentication has checked before.</summary>
internal static class ActivityTenants
{
    public static string? FindTenant(this Activity activity) =>
        activity.ChannelData?.Tenant?.Id ?? activity.Conversation?.TenantId;
}
