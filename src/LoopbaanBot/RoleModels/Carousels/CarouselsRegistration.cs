using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.RoleModels.Carousels.Leading;
using LoopbaanBot.RoleModels.Carousels.Ringing;
using LoopbaanBot.RoleModels.Carousels.TakingPart;

namespace LoopbaanBot.RoleModels.Carousels;

/// <summary>Registers the carousel.</summary>
internal static class CarouselsRegistration
{
    public static IServiceCollection AddCarousels(this IServiceCollection services)
    {
        services.AddSingleton<CohortParts>();
        services.AddSingleton<CarouselStore>();
        services.AddSingleton<IPersonalReferences, ForgetInCarousels>();
        services.AddSingleton<CarouselNoteStore>();
        services.AddSingleton<CarouselBook>();
        services.AddSingleton<CarouselTelling>();
        services.AddSingleton<CarouselBells>();
        services.AddDueMoment<CarouselRings>();
        services.AddNotice<CarouselNotice>();
        services.AddUpcoming<CarouselsAhead>();
        services.AddAnswer<OpenCarousels>();
        services.AddAnswer<ShowCarousel>();
        return services.AddLeading().AddTakingPart();
    }

    private static IServiceCollection AddLeading(this IServiceCollection services)
    {
        services.AddSingleton<LeadScreen>();
        services.AddSingleton<CarouselStarter>();
        services.AddAnswer<PlanCarousel>();
        services.AddAnswer<AskRoleModel>();
        services.AddAnswer<StartCarousel>();
        services.AddAnswer<StopCarousel>();
        return services;
    }

    private static IServiceCollection AddTakingPart(this IServiceCollection services)
    {
        services.AddAnswer<ReplyToCarousel>();
        services.AddAnswer<KeepCarouselQuestions>();
        services.AddAnswer<KeepCarouselHarvest>();
        services.AddAnswer<KeepThought>();
        services.AddAnswer<ThankAtCarousel>();
        services.AddAnswer<WishCarouselContact>();
        services.AddAnswer<ReadContact>();
        return services;
    }
}
