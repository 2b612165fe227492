using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy;
using LoopbaanBot.Rounds.Access;
using LoopbaanBot.Rounds.Guiding;
using LoopbaanBot.Rounds.Keeping;
using LoopbaanBot.Rounds.Planning;
using LoopbaanBot.Rounds.Preparing;
using LoopbaanBot.Rounds.Running;
using LoopbaanBot.Rounds.TakingPart;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Rounds;

/// <summary>Registers group rounds.</summary>
internal static class RoundsRegistration
{
    public static IServiceCollection AddRounds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RoundOptions>().Bind(configuration.GetSection(RoundOptions.SectionName)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RoundOptions>, RoundOptionsValidator>();
        services.AddSingleton<IGuideRole, NamedGuides>();
        services.AddSingleton<IGuideRole, CohortGuides>();
        services.AddSingleton<RoundRelations>();
        services.AddSingleton<RoundDoor>();
        return services.AddKeeping().AddRunning().AddButtons();
    }

    private static IServiceCollection AddKeeping(this IServiceCollection services)
    {
        services.AddSingleton<RoundStore>();
        services.AddSingleton<RoundPlaces>();
        services.AddSingleton<SeatStore>();
        services.AddSingleton<RoundRemoval>();
        services.AddSingleton<SeatKeeper>();
        services.AddSingleton<PrivateKeeper>();
        services.AddSingleton<RoundSeats>();
        services.AddSingleton<IPersonalReferences, RoundEraser>();
        return services;
    }

    private static IServiceCollection AddRunning(this IServiceCollection services)
    {
        services.AddSingleton<RoundBoard>();
        services.AddSingleton<RoundSignals>();
        services.AddSingleton<RoundRunner>();
        services.AddSingleton<RoundStandstill>();
        services.AddSingleton<RoundOpening>();
        services.AddSingleton<RoundMoves>();
        services.AddSingleton<RoundThemes>();
        services.AddDueMoment<RoundTimer>();
        services.AddNotice<RoundNotice>();
        return services;
    }

    private static IServiceCollection AddButtons(this IServiceCollection services)
    {
        services.AddAnswer<ExplainRounds>();
        services.AddGroupCommand<AskForRound>();
        services.AddGroupAction<PrepareRound>();
        services.AddGroupAction<ChooseFormat>();
        services.AddGroupAction<StartRound>();
        services.AddGroupAction<JoinRound>();
        services.AddGroupAction<WriteRound>();
        services.AddGroupAction<LookAtRound>();
        services.AddGroupAction<AnswerRound>();
        services.AddGroupAction<ReadRound>();
        services.AddGroupAction<SayHeavy>();
        services.AddGroupAction<OpenGuide>();
        services.AddGroupAction<LeadRound>();
        services.AddGroupAction<StopRound>();
        services.AddGroupAction<OpenPlan>();
        services.AddGroupAction<KeepPlan>();
        services.AddGroupAction<OpenKeep>();
        services.AddGroupAction<KeepWords>();
        return services;
    }
}
