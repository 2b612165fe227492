using LoopbaanBot.Actions.Sources;
using LoopbaanBot.Conversation;
using LoopbaanBot.Paths.Map;
using LoopbaanBot.Paths.Own;
using LoopbaanBot.Paths.Roles;

namespace LoopbaanBot.Paths;

/// <summary>Registers the career paths, staying on purpose and the roles.</summary>
internal static class PathsRegistration
{
    public static IServiceCollection AddPaths(this IServiceCollection services)
    {
        services.AddSingleton<PathInterestStore>();
        services.AddSingleton<Interests>();
        services.AddSingleton<SpokenRoles>();
        services.AddSingleton<IStepSource, PathSource>();
        services.AddSingleton<IStepSource, RoleSource>();
        services.AddAnswer<OpenPaths>();
        services.AddAnswer<OpenMap>();
        services.AddAnswer<SaveMarks>();
        services.AddAnswer<ReadPath>();
        services.AddAnswer<NextPath>();
        services.AddAnswer<StopPaths>();
        services.AddAnswer<ShowPath>();
        services.AddAnswer<MarkPath>();
        services.AddAnswer<OpenRoles>();
        services.AddAnswer<SaveSpoken>();
        services.AddAnswer<AskQuarter>();
        return services.AddOwnPaths();
    }

    private static IServiceCollection AddOwnPaths(this IServiceCollection services)
    {
        services.AddAnswer<OpenOwnPath>();
        services.AddAnswer<SaveOwnPath>();
        services.AddAnswer<OpenImagine>();
        services.AddAnswer<SaveImagine>();
        services.AddAnswer<OpenStay>();
        services.AddAnswer<ChangeStay>();
        services.AddAnswer<SaveStay>();
        services.AddAnswer<LeaveStay>();
        return services;
    }
}
