using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy;
using LoopbaanBot.Visits.Board;
using LoopbaanBot.Visits.Requests;
using LoopbaanBot.Visits.Telling;

namespace LoopbaanBot.Visits;

/// <summary>Registers visits.</summary>
internal static class VisitsRegistration
{
    public static IServiceCollection AddVisits(this IServiceCollection services)
    {
        services.AddSingleton<VisitStore>();
        services.AddSingleton<VisitNoteStore>();
        services.AddSingleton<VisitBook>();
        services.AddSingleton<VisitTelling>();
        services.AddSingleton<IPersonalReferences, ForgetInVisits>();
        services.AddNotice<VisitNotice>();
        services.AddDueMoment<AfterVisit>();
        services.AddUpcoming<VisitsAhead>();
        services.AddPeopleEntry<VisitsEntry>();
        services.AddAnswer<OpenBoard>();
        services.AddAnswer<NewOffer>();
        services.AddAnswer<PostOffer>();
        services.AddAnswer<ShowOffer>();
        services.AddAnswer<WithdrawOffer>();
        services.AddAnswer<AskVisit>();
        services.AddAnswer<OpenRequest>();
        services.AddAnswer<AgreeVisit>();
        services.AddAnswer<DeclineVisit>();
        services.AddAnswer<LeaveVisit>();
        services.AddAnswer<KeepVisit>();
        services.AddAnswer<ThankVisit>();
        return services;
    }
}
