using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Privacy;
using LoopbaanBot.Shared;

namespace LoopbaanBot.Delivery;

/// <summary>Registers what leaves the bot of its own accord, and what several people share.</summary>
internal static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<TurnDelivery>();
        services.AddSingleton<ProactiveDelivery>();
        services.AddSingleton<SharedTable>();
        services.AddSingleton<NoticeStore>();
        services.AddSingleton<NoticeKinds>();
        services.AddSingleton<NoticeDelivery>();
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<NoticeDelivery>());
        services.AddSingleton<NoticeBook>();
        services.AddSingleton<NoticeSweep>();
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<NoticeSweep>());
        services.AddSingleton<CatchUpMiddleware>();
        services.AddSingleton<MomentTable>();
        services.AddSingleton<IPersonalReferences>(provider => provider.GetRequiredService<MomentTable>());
        services.AddSingleton<RunDueMoments>();
        services.AddHostedService<MomentTick>();
        return services;
    }

    /// <summary>Registers who draws the notices of one kind.</summary>
    public static IServiceCollection AddNotice<T>(this IServiceCollection services)
        where T : class, INoticeKind => services.AddSingleton<INoticeKind, T>();

    /// <summary>Registers what is done when moments of one kind have come.</summary>
    public static IServiceCollection AddDueMoment<T>(this IServiceCollection services)
        where T : class, IDueMoment => services.AddSingleton<IDueMoment, T>();
}
