namespace LoopbaanBot.Buddies;

/// <summary>Registers buddy moments and mirrors.</summary>
internal static class BuddyMomentsRegistration
{
    public static IServiceCollection AddBuddyMoments(this IServiceCollection services)
    {
        return services;
    }
}
