namespace LoopbaanBot.Visits;

/// <summary>Registers visits.</summary>
internal static class VisitsRegistration
{
    public static IServiceCollection AddVisits(this IServiceCollection services)
    {
        return services;
    }
}
