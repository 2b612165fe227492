using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Onboarding;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Intake;
using LoopbaanBot.Intake.Talk;
using LoopbaanBot.Obstacles;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Obstacles.Talk;
using LoopbaanBot.People.Profiles;
using LoopbaanBot.Scans;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Standing;

/// <summary>Registers where the road begins: promise, profile, intake, scans, obstacles and the heavy signal.</summary>
internal static class StandingRegistration
{
    public static IServiceCollection AddStanding(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddAnswer<OpenStanding>();
        services.AddAnswer<OpenPromise>();
        services.AddAnswer<OpenExplanation>();
        services.AddAnswer<OpenAsk>();
        services.AddAnswer<OpenProfile>();
        services.AddAnswer<SaveProfile>();
        services.AddIntake();
        services.AddScans();
        services.AddObstacles(configuration);
        return services;
    }

    private static void AddIntake(this IServiceCollection services)
    {
        services.AddSingleton<IntakeStore>();
        services.AddTalk<IntakeTopic>(new IntakeDialog());
        services.AddAnswer<OpenIntake>();
        services.AddAnswer<DeleteIntake>();
    }

    private static void AddScans(this IServiceCollection services)
    {
        services.AddSingleton<ScanStore>();
        services.AddTalk<ScanTopic>(new ScanDialog());
        services.AddAnswer<OpenScans>();
        services.AddAnswer<DeleteScans>();
    }

    private static void AddObstacles(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<SchoolOptions>()
            .Bind(configuration.GetSection(SchoolOptions.SectionName))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SchoolOptions>, SchoolOptionsValidator>();
        services.AddSingleton<SchoolPeople>();
        services.AddSingleton<ObstacleStore>();
        services.AddTalk<ObstacleTopic>(new ObstacleDialog());
        services.AddAnswer<OpenObstacles>();
        services.AddAnswer<DeleteObstacles>();
        services.AddAnswer<SignalHeavy>();
    }
}
