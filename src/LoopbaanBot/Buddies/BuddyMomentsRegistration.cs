using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Buddies.Mirrors.Actions;
using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Buddies.Moments.Actions;
using LoopbaanBot.Buddies.Moments.Calendar;
using LoopbaanBot.Buddies.Moments.News;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Programmes.Running;

namespace LoopbaanBot.Buddies;

/// <summary>Registers buddy moments and mirrors.</summary>
internal static class BuddyMomentsRegistration
{
    public static IServiceCollection AddBuddyMoments(this IServiceCollection services)
    {
        services.AddSingleton<IBuddyCircles, BuddyCircles>();
        services.AddSingleton<GroupMomentsStore>();
        services.AddSingleton<HarvestStore>();
        services.AddSingleton<MomentDesk>();
        services.AddSingleton<MomentDoor>();
        services.AddSingleton<TimesOffer>();
        services.AddPeopleEntry<MomentsEntry>();
        services.AddUpcoming<UpcomingMoments>();
        services.AddSingleton<ICohortCounts, MomentCounts>();
        services.AddPersonalReferences<ForgottenMoments>();
        services.AddDownload<MomentDownload>();
        return services.AddMomentAnswers().AddMomentNews().AddMirrors();
    }

    private static IServiceCollection AddMomentAnswers(this IServiceCollection services)
    {
        services.AddAnswer<OpenMoments>();
        services.AddAnswer<ShowMoment>();
        services.AddAnswer<NewMoment>();
        services.AddAnswer<ChooseTimes>();
        services.AddAnswer<ProposeMoment>();
        services.AddAnswer<PickSlots>();
        services.AddAnswer<FixSlot>();
        services.AddAnswer<AskMove>();
        services.AddAnswer<MoveMoment>();
        services.AddAnswer<CancelMoment>();
        services.AddAnswer<HoldMoment>();
        services.AddAnswer<ShowSteps>();
        services.AddAnswer<ShowPocket>();
        services.AddAnswer<OfferDiary>();
        services.AddAnswer<WriteHarvest>();
        services.AddAnswer<KeepHarvest>();
        services.AddAnswer<ListHarvests>();
        return services;
    }

    private static IServiceCollection AddMomentNews(this IServiceCollection services)
    {
        services.AddSingleton<MomentNews>();
        services.AddDueMoment<TellMoment>();
        services.AddDueMoment<OverdueMoments>();
        services.AddNotice<AskedNotice>();
        services.AddNotice<StuckNotice>();
        services.AddNotice<PlannedNotice>();
        services.AddNotice<CancelledNotice>();
        services.AddNotice<OverdueNotice>();
        return services;
    }

    private static IServiceCollection AddMirrors(this IServiceCollection services)
    {
        services.AddSingleton<MirrorStore>();
        services.AddSingleton<KeptMirrors>();
        services.AddSingleton<GivenMirrors>();
        services.AddSingleton<MirrorDesk>();
        services.AddSingleton<MirrorDoor>();
        services.AddSingleton<MirrorWriting>();
        services.AddSingleton<MirrorLists>();
        services.AddSingleton<MirrorNews>();
        services.AddSingleton<Delivery.Moments.IDueMoment>(provider => provider.GetRequiredService<MirrorNews>());
        services.AddNotice<MirrorNotice>();
        services.AddAnswer<OpenMirrors>();
        services.AddAnswer<ReadMirror>();
        services.AddAnswer<NewMirror>();
        services.AddAnswer<GiveMirror>();
        services.AddAnswer<KeepMirror>();
        services.AddAnswer<DiscardMirror>();
        services.AddAnswer<WithdrawMirror>();
        return services;
    }
}
