using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Groups;

/// <summary>Registers turns in a group.</summary>
internal static class GroupRegistration
{
    public static IServiceCollection AddGroups(this IServiceCollection services)
    {
        services.AddSingleton<GroupTalk>();
        services.AddSingleton<GroupRosters>();
        services.AddSingleton<GroupDelivery>();
        services.AddSingleton<GroupCardActions>();
        return services;
    }

    /// <summary>Registers what a button does in a group.</summary>
    public static IServiceCollection AddGroupAction<T>(this IServiceCollection services)
        where T : class, IGroupAction => services.AddSingleton<IGroupAction, T>();

    /// <summary>Registers what may be asked for in words in a group.</summary>
    public static IServiceCollection AddGroupCommand<T>(this IServiceCollection services)
        where T : class, IGroupCommand => services.AddSingleton<IGroupCommand, T>();
}
