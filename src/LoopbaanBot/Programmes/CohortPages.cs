using LoopbaanBot.Careers.Programmes.Access;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.Dates;
using LoopbaanBot.Programmes.Guides;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.Running;

namespace LoopbaanBot.Programmes;

/// <summary>The pages of a cohort, each behind what it is for.</summary>
internal static class CohortPages
{
    public static IServiceCollection AddPages(this IServiceCollection services) =>
        services
            .AddPage(CohortVerbs.MeetingsVerb, CohortAction.MoveMeeting, _ => MeetingViews.List)
            .AddPage(CohortVerbs.ProgrammeVerb, CohortAction.MoveMeeting, Programme)
            .AddPage(CohortVerbs.SentVerb, CohortAction.Recall, _ => (turn, scene) => SentViews.List(turn, scene, null))
            .AddPage(CohortVerbs.InviteVerb, CohortAction.Invite, Invite)
            .AddPage(
                CohortVerbs.GuidesVerb,
                CohortAction.Appoint,
                _ => (turn, scene) => GuideViews.List(turn, scene, null)
            )
            .AddPage(CohortVerbs.AppointVerb, CohortAction.Appoint, Appoint)
            .AddPage(CohortVerbs.ManageVerb, CohortAction.Cancel, _ => ManageViews.Manage)
            .AddPage(CohortVerbs.HandOverVerb, CohortAction.HandOver, HandOver);

    private static Func<TeacherTurn, CohortScene, View> Programme(IServiceProvider services)
    {
        var plan = services.GetRequiredService<ProgrammePlan>();
        return (turn, scene) => ProgrammeViews.List(turn, scene, plan.Of(scene.Cohort));
    }

    private static Func<TeacherTurn, CohortScene, View> Invite(IServiceProvider services)
    {
        var picker = services.GetRequiredService<PeoplePicker>();
        return (turn, scene) => PeopleViews.Form(turn, scene, picker.KnownPeople(scene.Me), null, null);
    }

    private static Func<TeacherTurn, CohortScene, View> Appoint(IServiceProvider services)
    {
        var picker = services.GetRequiredService<PeoplePicker>();
        return (turn, scene) => GuideViews.Form(turn, scene, picker.KnownPeople(scene.Me), null, null);
    }

    private static Func<TeacherTurn, CohortScene, View> HandOver(IServiceProvider services)
    {
        var picker = services.GetRequiredService<PeoplePicker>();
        return (turn, scene) => ManageViews.HandOver(turn, scene, picker.KnownPeople(scene.Me), null);
    }

    private static IServiceCollection AddPage(
        this IServiceCollection services,
        string verb,
        CohortAction action,
        Func<IServiceProvider, Func<TeacherTurn, CohortScene, View>> view
    ) =>
        services.AddSingleton<ICardAction>(provider => new CohortPage(
            provider.GetRequiredService<CohortAccess>(),
            verb,
            action,
            view(provider)
        ));
}
