using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Conversation.Menu;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation;

/// <summary>Registers turns, routing and menu.</summary>
internal static class ConversationRegistration
{
    public static IServiceCollection AddConversation(this IServiceCollection services)
    {
        services.AddSingleton<PersonLocks>();
        services.AddSingleton<TurnKeeping>();
        services.AddSingleton<TeacherTurnMiddleware>();
        services.AddSingleton<TurnApology>();
        services.AddSingleton<RemovedConversations>();
        services.AddSingleton<InstallEvents>();
        services.AddGroups();
        services.AddSingleton<CardActions>();
        services.AddSingleton<TypedWords>();
        services.AddTalks();
        services.AddSingleton<NextTalk>();
        services.AddAnswer<OpenPeople>();
        services.AddAnswer<OpenMenu>();
        services.AddAnswer<OpenRoad>();
        services.AddAnswer<OpenMine>();
        services.AddAnswer<OpenHelp>();
        services.AddAnswer<OpenLanguages>();
        services.AddAnswer<LanguageChoice>();
        return services;
    }

    /// <summary>Registers a button on the card "Mensen".</summary>
    public static IServiceCollection AddPeopleEntry<T>(this IServiceCollection services)
        where T : class, IPeopleEntry => services.AddSingleton<IPeopleEntry, T>();

    /// <summary>Registers a source of talks and meetings ahead.</summary>
    public static IServiceCollection AddUpcoming<T>(this IServiceCollection services)
        where T : class, IUpcoming => services.AddSingleton<IUpcoming, T>();

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
