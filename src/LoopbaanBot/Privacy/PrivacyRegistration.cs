using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Data;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Privacy.Erasure;
using LoopbaanBot.Privacy.Export;
using LoopbaanBot.Privacy.Outbox;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;

namespace LoopbaanBot.Privacy;

/// <summary>Registers sharing, one's own data and being forgotten.</summary>
internal static class PrivacyRegistration
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services.AddCircle().AddSharing().AddReceived().AddOwnData().AddForgetting();

    /// <summary>Registers one kind of item that a teacher can share.</summary>
    public static IServiceCollection AddShareable<T>(this IServiceCollection services)
        where T : class, IShareable => services.AddSingleton<IShareable, T>();

    /// <summary>Registers what a feature keeps about people outside their own partition.</summary>
    public static IServiceCollection AddPersonalReferences<T>(this IServiceCollection services)
        where T : class, IPersonalReferences => services.AddSingleton<IPersonalReferences, T>();

    /// <summary>Registers cards that lead to what was shared.</summary>
    public static IServiceCollection AddGrantCards<T>(this IServiceCollection services)
        where T : class, IGrantCards => services.AddSingleton<IGrantCards, T>();

    private static IServiceCollection AddCircle(this IServiceCollection services)
    {
        services.AddSingleton<CircleStore>();
        services.AddSingleton<PeoplePicker>();
        services.AddAnswer<OpenCircle>();
        services.AddAnswer<AddMember>();
        services.AddAnswer<SaveMember>();
        services.AddAnswer<RemoveMember>();
        return services;
    }

    private static IServiceCollection AddSharing(this IServiceCollection services)
    {
        services.AddSingleton<GrantStore>();
        services.AddSingleton<Shareables>();
        services.AddSingleton<SharedAccess>();
        services.AddSingleton<ShareForm>();
        services.AddSingleton<ShareOverview>();
        services.AddSingleton<WithdrawShares>();
        services.AddAnswer<OpenSharing>();
        services.AddAnswer<ChooseItem>();
        services.AddAnswer<ShareItem>();
        services.AddAnswer<PreviewShare>();
        services.AddAnswer<GiveShare>();
        services.AddAnswer<OpenShares>();
        services.AddAnswer<ShowShare>();
        services.AddAnswer<WithdrawShare>();
        return services;
    }

    private static IServiceCollection AddReceived(this IServiceCollection services)
    {
        services.AddSingleton<ReceivedStore>();
        services.AddSingleton<ReceivedCards>();
        services.AddSingleton<IGrantCards>(provider => provider.GetRequiredService<ReceivedCards>());
        services.AddSingleton<ShareOutbox>();
        services.AddSingleton<SharedReading>();
        services.AddNotice<ShareNotice>();
        services.AddSingleton<ShareDelivery>();
        services.AddAnswer<OpenShared>();
        services.AddAnswer<OpenReceived>();
        return services;
    }

    private static IServiceCollection AddOwnData(this IServiceCollection services)
    {
        services.AddSingleton<PersonalRows>();
        services.AddSingleton<OtherTables>();
        services.AddSingleton<PersonalExport>();
        services.AddDownload<ExportPage>();
        services.AddDownload<ExportJson>();
        services.AddAnswer<OpenData>();
        services.AddAnswer<TakeAlong>();
        return services;
    }

    private static IServiceCollection AddForgetting(this IServiceCollection services)
    {
        services.AddSingleton<ErasureList>();
        services.AddSingleton<ErasedCards>();
        services.AddSingleton<Eraser>();
        services.AddSingleton<Forgetting>();
        services.AddSingleton<IForgetting>(provider => provider.GetRequiredService<Forgetting>());
        services.AddPersonalReferences<ForgottenLinks>();
        services.AddPersonalReferences<ForgottenInstallation>();
        services.AddAnswer<AskForget>();
        services.AddAnswer<ForgetNow>();
        services.AddSingleton<PrivacyTick>();
        services.AddHostedService(provider => provider.GetRequiredService<PrivacyTick>());
        return services;
    }
}
