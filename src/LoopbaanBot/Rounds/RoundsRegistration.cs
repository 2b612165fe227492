namespace LoopbaanBot.Rounds;

/// <summary>Registers group rounds.</summary>
internal static class RoundsRegistration
{
    public static IServiceCollection AddRounds(this IServiceCollection services, IConfiguration configuration)
    {
        return services;
    }
}
