using LoopbaanBot.Buddies.Groups;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Own;
using LoopbaanBot.Buddies.Wishes;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Circle;

namespace LoopbaanBot.Buddies;

/// <summary>Registers buddy groups.</summary>
internal static class BuddiesRegistration
{
    public static IServiceCollection AddBuddies(this IServiceCollection services)
    {
        services.AddSingleton<BuddyCohorts>();
        services.AddSingleton<BuddyManagers>();
        services.AddSingleton<BuddyGroupStore>();
        services.AddSingleton<BuddyWishStore>();
        services.AddSingleton<TellBuddies>();
        services.AddSingleton<IBuddyBonds, BuddyBonds>();
        services.AddNotice<GroupNotice>();
        services.AddNotice<RepairNotice>();
        services.AddPersonalReferences<ForgottenBuddies>();
        return services.AddArranging().AddOwnGroup();
    }

    private static IServiceCollection AddArranging(this IServiceCollection services)
    {
        services.AddSingleton<BuddyDesk>();
        services.AddSingleton<LapsingMoments>();
        services.AddSingleton<BuddyProposals>();
        services.AddSingleton<GroupsScreen>();
        services.AddAnswer<OpenGroups>();
        services.AddAnswer<ProposeGroups>();
        services.AddAnswer<SwapBuddies>();
        services.AddAnswer<RepairGroups>();
        services.AddAnswer<MakeFive>();
        services.AddAnswer<AdjustGroups>();
        services.AddAnswer<DropProposal>();
        services.AddAnswer<PublishGroups>();
        return services;
    }

    private static IServiceCollection AddOwnGroup(this IServiceCollection services)
    {
        services.AddSingleton<OwnBuddies>();
        services.AddPeopleEntry<OwnGroupEntry>();
        services.AddAnswer<OpenOwnGroup>();
        services.AddAnswer<ConfirmGroup>();
        services.AddAnswer<StepOut>();
        services.AddAnswer<TakePartAgain>();
        services.AddAnswer<OpenWishes>();
        services.AddAnswer<SaveWishes>();
        services.AddSingleton<WishesEnd>();
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<WishesEnd>());
        return services;
    }
}
