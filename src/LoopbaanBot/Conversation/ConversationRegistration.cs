using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Conversation.Menu;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation;

/// <summary>Registers turns, routing and menu.</summary>
internal static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<PersonLocks>();
        services.AddSingleton<TurnDelivery>();
        services.AddSingleton<TeacherTurnMiddleware>();
        services.AddSingleton<TurnApology>();
        services.AddSingleton<RemovedConversations>();
        services.AddSingleton<InstallEvents>();
        services.AddSingleton<GroupTalk>();
        services.AddSingleton<CardActions>();
        services.AddSingleton<TypedWords>();
        services.AddTalks();
        services.AddSingleton<ProactiveDelivery>();
        services.AddAnswer<OpenMenu>();
        services.AddAnswer<OpenRoad>();
        services.AddAnswer<OpenMine>();
        services.AddAnswer<OpenHelp>();
        services.AddAnswer<OpenLanguages>();
        services.AddAnswer<LanguageChoice>();
        return services;
    }

    /// <summary>Registers one thing that can be asked for, by button, in words or both.</summary>
    public static IServiceCollection AddAnswer<T>(this IServiceCollection services)
        where T : class
    {
        services.AddSingleton<T>();
        if (typeof(T).IsAssignableTo(typeof(ICardAction)))
        {
            services.AddSingleton(provider => (ICardAction)(object)provider.GetRequiredService<T>());
        }

        if (typeof(T).IsAssignableTo(typeof(ITextCommand)))
        {
            services.AddSingleton(provider => (ITextCommand)(object)provider.GetRequiredService<T>());
        }

        return services;
    }
}
