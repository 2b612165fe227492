namespace LoopbaanBot.RoleModels;

/// <summary>Registers role models and the carousel.</summary>
internal static class RoleModelsRegistration
{
    public static IServiceCollection AddRoleModels(this IServiceCollection services)
    {
        return services;
    }
}
