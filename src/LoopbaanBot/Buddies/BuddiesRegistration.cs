namespace LoopbaanBot.Buddies;

/// <summary>Registers buddy groups.</summary>
internal static class BuddiesRegistration
{
    public static IServiceCollection AddBuddies(this IServiceCollection services)
    {
        return services;
    }
}
