using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Dialogs;

namespace LoopbaanBot.Conversation.Talks;

/// <summary>Registers the engine of all talks, and one talk about a topic.</summary>
internal static class TalkRegistration
{
    public static IServiceCollection AddTalks(this IServiceCollection services)
    {
        services.AddSingleton(DialogsOf);
        services.AddSingleton<TopicDrafts>();
        services.AddSingleton<TopicTalk>();
        services.AddSingleton<ITalk>(provider => provider.GetRequiredService<TopicTalk>());
        services.AddSingleton<RunningTalk>();
        services.AddSingleton<IRunningTalk>(provider => provider.GetRequiredService<RunningTalk>());
        services.AddAnswer<BeginTopic>();
        services.AddAnswer<AnswerTopic>();
        services.AddAnswer<OpenTopic>();
        services.AddAnswer<TalkCommands>();
        return services;
    }

    /// <summary>Registers a talk: its topic and the dialog that asks.</summary>
    /// <param name="command">What somebody types to begin it.</param>
    public static IServiceCollection AddTalk<TTopic>(
        this IServiceCollection services,
        Dialog dialog,
        CommandKind? command = null
    )
        where TTopic : TalkTopic
    {
        services.AddSingleton(dialog);
        services.AddSingleton<TTopic>();
        services.AddSingleton<TalkTopic>(provider => provider.GetRequiredService<TTopic>());
        if (command is { } kind)
        {
            services.AddSingleton<ITextCommand>(provider => new TopicCommand(
                kind,
                provider.GetRequiredService<TTopic>(),
                provider.GetRequiredService<TopicTalk>
            ));
        }

        return services;
    }

    private static DialogSet DialogsOf(IServiceProvider provider)
    {
        var all = new DialogSet();
        foreach (var dialog in provider.GetServices<Dialog>())
        {
            all.Add(dialog);
        }

        return all;
    }
}
