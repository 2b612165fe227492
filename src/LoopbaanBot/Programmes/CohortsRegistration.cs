namespace LoopbaanBot.Programmes;

/// <summary>Registers cohorts.</summary>
internal static class CohortsRegistration
{
    public static IServiceCollection AddCohorts(this IServiceCollection services, IConfiguration configuration)
    {
        return services;
    }
}
