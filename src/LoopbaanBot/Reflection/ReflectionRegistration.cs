using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs;
using LoopbaanBot.Privacy;
using LoopbaanBot.Reflection.Actions;
using LoopbaanBot.Reflection.Journal;
using LoopbaanBot.Reflection.Talk;

namespace LoopbaanBot.Reflection;

/// <summary>Registers the reflection talk and the journal.</summary>
internal static class ReflectionRegistration
{
    public static IServiceCollection AddReflection(this IServiceCollection services)
    {
        services.AddSingleton<Dialog>(new ReflectionDialog());
        services.AddSingleton<ReflectionStore>();
        services.AddSingleton<ReflectionTalk>();
        services.AddSingleton<ITalk>(provider => provider.GetRequiredService<ReflectionTalk>());
        services.AddAnswer<PickCompetency>();
        services.AddAnswer<StartReflection>();
        services.AddAnswer<OpenReflection>();
        services.AddAnswer<AnswerTalk>();
        services.AddShareable<ShareableReflection>();
        services.AddAnswer<OpenJournal>();
        services.AddAnswer<ShowEntry>();
        services.AddAnswer<EditEntry>();
        services.AddAnswer<SaveEntry>();
        services.AddAnswer<DeleteEntry>();
        return services;
    }
}
