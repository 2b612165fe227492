using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Privacy;
using LoopbaanBot.RoleModels.Carousels;
using LoopbaanBot.RoleModels.Finding;
using LoopbaanBot.RoleModels.Registering;
using LoopbaanBot.RoleModels.Talks;
using LoopbaanBot.RoleModels.Talks.Asking;
using LoopbaanBot.RoleModels.Talks.Steps;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels;

/// <summary>Registers role models and the carousel.</summary>
internal static class RoleModelsRegistration
{
    public static IServiceCollection AddRoleModels(this IServiceCollection services)
    {
        services.AddSingleton<AllowedTenants>();
        services.AddSingleton<RoleModelStore>();
        services.AddSingleton<RoleModelAccess>();
        services.AddSingleton<IPersonalReferences, ForgetInRoleModels>();
        services.AddAnswer<OpenRoleModels>();
        services.AddPeopleEntry<RoleModelsEntry>();
        services.AddAnswer<FindRoleModels>();
        services.AddAnswer<ShowRoleModel>();
        return services.AddRegistering().AddRoleModelTalks().AddCarousels();
    }

    private static IServiceCollection AddRegistering(this IServiceCollection services)
    {
        services.AddAnswer<OpenOwnProfile>();
        services.AddAnswer<ChangePaths>();
        services.AddAnswer<SavePaths>();
        services.AddAnswer<OpenTelling>();
        services.AddAnswer<SaveTelling>();
        services.AddAnswer<OpenBriefing>();
        services.AddAnswer<StopBeingRoleModel>();
        return services;
    }

    private static IServiceCollection AddRoleModelTalks(this IServiceCollection services)
    {
        services.AddSingleton<TalkNoteStore>();
        services.AddSingleton<TalkBook>();
        services.AddSingleton<TalkTimers>();
        services.AddSingleton<TalkTelling>();
        services.AddUpcoming<TalksAhead>();
        services.AddNotice<TalkNotice>();
        services.AddDueMoment<LapseTalk>();
        services.AddDueMoment<AfterTalk>();
        services.AddAnswer<AskForTalk>();
        services.AddAnswer<SendRequest>();
        services.AddAnswer<OpenTalk>();
        services.AddAnswer<AgreeTalk>();
        services.AddAnswer<DeclineTalk>();
        services.AddAnswer<LeaveTalk>();
        services.AddAnswer<KeepQuestions>();
        services.AddAnswer<SendQuestions>();
        services.AddAnswer<ThankRoleModel>();
        services.AddAnswer<KeepHarvest>();
        services.AddAnswer<WishTalkContact>();
        return services;
    }
}
