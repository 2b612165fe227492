namespace LoopbaanBot.Managers;

/// <summary>Registers talks with a manager.</summary>
internal static class ManagersRegistration
{
    public static IServiceCollection AddManagers(this IServiceCollection services, IConfiguration configuration)
    {
        return services;
    }
}
