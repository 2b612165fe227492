using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Managers.Agreements;
using LoopbaanBot.Managers.Asking;
using LoopbaanBot.Managers.Managing;
using LoopbaanBot.Managers.Talks;
using LoopbaanBot.Managers.Telling;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Programmes.Running;

namespace LoopbaanBot.Managers;

/// <summary>Registers talks with a manager, or with whom somebody would rather talk.</summary>
internal static class ManagersRegistration
{
    public static IServiceCollection AddManagers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<TalkStore>();
        services.AddSingleton<OwnTalks>();
        services.AddSingleton<TalkAccess>();
        services.AddSingleton<TalkTelling>();
        services.AddSingleton<TalkTimers>();
        services.AddSingleton<TalkNews>();
        services.AddNotice<TalkNotices>();
        services.AddDueMoment<TalkNews>();
        services.AddDueMoment<AfterTalk>();
        services.AddDueMoment<BeforeNextTalk>();
        services.AddPersonalReferences<TalkReferences>();
        services.AddSingleton<ICohortCounts, TalkCounts>();
        services.AddPeopleEntry<TalkEntry>();
        services.AddPeopleEntry<ManagingEntry>();
        services.AddUpcoming<UpcomingTalks>();
        services.AddGrantCards<AskCards>();
        return services.AddAsking().AddTalking().AddAgreeing().AddManaging();
    }

    private static IServiceCollection AddAsking(this IServiceCollection services)
    {
        services.AddSingleton<TeacherTalks>();
        services.AddSingleton<AskForm>();
        services.AddSingleton<TalkGrants>();
        services.AddSingleton<KeepTalk>();
        services.AddSingleton<ReplaceTalk>();
        services.AddAnswer<OpenTalks>();
        services.AddAnswer<NewTalk>();
        services.AddAnswer<AskInstead>();
        services.AddAnswer<PreviewTalk>();
        services.AddAnswer<SendTalk>();
        services.AddAnswer<PrepareTalk>();
        return services;
    }

    private static IServiceCollection AddTalking(this IServiceCollection services)
    {
        services.AddSingleton<TalkPage>();
        services.AddSingleton<EndTalk>();
        services.AddSingleton<EndSent>();
        services.AddAnswer<ShowTalk>();
        services.AddAnswer<ReadSent>();
        services.AddAnswer<OpenTimes>();
        services.AddAnswer<OfferTimes>();
        services.AddAnswer<PickTime>();
        services.AddAnswer<AskOtherTimes>();
        services.AddAnswer<OpenNotNow>();
        services.AddAnswer<PutOffTalk>();
        services.AddAnswer<DeclineTalk>();
        services.AddAnswer<OfferTalkDiary>();
        services.AddDownload<TalkDownload>();
        services.AddAnswer<OpenReply>();
        services.AddAnswer<SaveReply>();
        services.AddAnswer<SpeakTalk>();
        services.AddAnswer<TakeBackSpoken>();
        services.AddAnswer<WithdrawTalk>();
        services.AddAnswer<CloseTalk>();
        return services;
    }

    private static IServiceCollection AddAgreeing(this IServiceCollection services)
    {
        services.AddAnswer<OpenAgreements>();
        services.AddAnswer<ProposeAgreement>();
        services.AddAnswer<ConfirmAgreement>();
        services.AddAnswer<OpenCheck>();
        services.AddAnswer<SaveCheck>();
        return services;
    }

    private static IServiceCollection AddManaging(this IServiceCollection services)
    {
        services.AddSingleton<ManagingStore>();
        services.AddAnswer<OpenManaging>();
        services.AddAnswer<Lessons>();
        services.AddAnswer<NotAskList>();
        services.AddAnswer<HardMoments>();
        services.AddAnswer<OpenMindset>();
        services.AddAnswer<SaveMindset>();
        services.AddAnswer<DeleteMindset>();
        return services;
    }
}
