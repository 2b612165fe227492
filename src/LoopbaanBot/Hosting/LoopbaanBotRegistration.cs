using LoopbaanBot.Actions;
using LoopbaanBot.BotFramework.Authentication;
using LoopbaanBot.BotFramework.Authentication.Development;
using LoopbaanBot.BotFramework.Cloud;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Buddies;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Exercises;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.Managers;
using LoopbaanBot.Paths;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Programmes;
using LoopbaanBot.Reflection;
using LoopbaanBot.Rhythm;
using LoopbaanBot.Roadmaps;
using LoopbaanBot.RoleModels;
using LoopbaanBot.Rounds;
using LoopbaanBot.Standing;
using LoopbaanBot.Visits;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>Puts the bot together: what is kept, what is said, how it travels.</summary>
internal static class LoopbaanBotRegistration
{
    /// <summary>Teams wants a sign of life within two seconds.</summary>
    private static readonly TimeSpan s_typingAfter = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddLoopbaanBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<SchoolClock>();
        services.AddSingleton(_ => ContentLibrary.Load());
        services.AddStorage(configuration);
        services.AddConversation();
        services.AddDelivery();
        services.AddPrivacy();
        services.AddReflection();
        services.AddDownloads(configuration);
        services.AddRhythm(configuration);
        services.AddStanding(configuration);
        services.AddLearningQuestions();
        services.AddExercises();
        services.AddActions();
        services.AddPaths();
        services.AddRoadmaps();
        services.AddCohorts(configuration);
        services.AddBuddies();
        services.AddBuddyMoments();
        services.AddRoleModels();
        services.AddVisits();
        services.AddManagers(configuration);
        services.AddRounds(configuration);
        services.AddBotFramework<LoopbaanTeamsBot>(UseCloud);
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddBotAuthentication(configuration);
        services
            .AddOptions<DevelopmentAccessOptions>()
            .Configure<IOptions<StorageOptions>>(
                (access, storage) => access.StorageIsLocal = () => TableEngines.IsLocal(storage.Value)
            );
        services.Configure<DemoOptions>(configuration.GetSection(DemoOptions.SectionName));
        services.AddHostedService<DemoCohort>();
        services.AddHostedService<StartLine>();
        return services;
    }

    private static void UseCloud(IServiceProvider provider, CloudAdapter adapter)
    {
        UseTurns(provider, adapter);
        adapter.LastApology = provider.GetRequiredService<ContentLibrary>()[Language.Dutch].Texts["error.apology"];
    }

    /// <summary>The order of a turn: once only, a sign of life, then between one read and one write.</summary>
    public static void UseTurns(IServiceProvider provider, BotAdapter adapter)
    {
        var time = provider.GetRequiredService<TimeProvider>();
        adapter
            .Use(new DeduplicationMiddleware(time))
            .Use(new ShowTypingMiddleware(s_typingAfter, time))
            .Use(provider.GetRequiredService<RemovedConversations>())
            .Use(provider.GetRequiredService<CatchUpMiddleware>())
            .Use(provider.GetRequiredService<TeacherTurnMiddleware>());
        adapter.OnTurnError = provider.GetRequiredService<TurnApology>().SayAsync;
    }
}
