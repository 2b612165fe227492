using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Moments;
using LoopbaanBot.Privacy;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Programmes.Dates;
using LoopbaanBot.Programmes.Guides;
using LoopbaanBot.Programmes.Inviting;
using LoopbaanBot.Programmes.Joining;
using LoopbaanBot.Programmes.Making;
using LoopbaanBot.Programmes.Moments;
using LoopbaanBot.Programmes.News;
using LoopbaanBot.Programmes.Overview;
using LoopbaanBot.Programmes.Running;
using LoopbaanBot.Programmes.Settings;
using LoopbaanBot.Programmes.Stored;
using Microsoft.Extensions.Options;

namespace LoopbaanBot.Programmes;

/// <summary>Registers cohorts.</summary>
internal static class CohortsRegistration
{
    public static IServiceCollection AddCohorts(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddProgrammeSettings(configuration)
            .AddCohortRows()
            .AddCohortNews()
            .AddOverview()
            .AddJoining()
            .AddOrganising()
            .AddRunning()
            .AddMoments()
            .AddPages()
            .AddMomentSteps();

    private static IServiceCollection AddProgrammeSettings(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services
            .AddOptions<ProgrammeOptions>()
            .Bind(configuration.GetSection(ProgrammeOptions.SectionName))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProgrammeOptions>, ProgrammeOptionsValidator>();
        services.AddSingleton<SchoolTree>();
        services.AddSingleton<Organisers>();
        return services;
    }

    private static IServiceCollection AddCohortRows(this IServiceCollection services)
    {
        services.AddSingleton<CohortStore>();
        services.AddSingleton<MemberCohorts>();
        services.AddSingleton<CodeTriesStore>();
        services.AddSingleton<IManagerRelations, CircleManagers>();
        services.AddSingleton<OwnReports>();
        services.AddSingleton<CohortStanding>();
        services.AddSingleton<CohortAccess>();
        services.AddPersonalReferences<ForgottenCohorts>();
        return services;
    }

    private static IServiceCollection AddCohortNews(this IServiceCollection services)
    {
        services.AddSingleton<CohortNews>();
        services.AddSingleton<MeetingReminders>();
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<MeetingReminders>());
        services.AddNotice<InvitationNotice>();
        services.AddNotice<MovedNotice>();
        services.AddNotice<ReminderNotice>();
        services.AddNotice<CancelledNotice>();
        services.AddNotice<GuideNotice>();
        services.AddNotice<HandOverNotice>();
        return services;
    }

    private static IServiceCollection AddOverview(this IServiceCollection services)
    {
        services.AddSingleton<MyCohorts>();
        services.AddSingleton<CohortDoor>();
        services.AddAnswer<OpenCohorts>();
        services.AddAnswer<OpenCohort>();
        services.AddAnswer<OpenTold>();
        services.AddPeopleEntry<InvitationEntry>();
        services.AddPeopleEntry<CohortEntry>();
        services.AddUpcoming<CohortUpcoming>();
        return services;
    }

    private static IServiceCollection AddJoining(this IServiceCollection services)
    {
        services.AddSingleton<CodeBook>();
        services.AddSingleton<JoinCheck>();
        services.AddAnswer<EnterCode>();
        services.AddAnswer<CheckCode>();
        services.AddAnswer<AcceptInvitation>();
        services.AddAnswer<DeclineInvitation>();
        services.AddAnswer<LeaveCohort>();
        return services;
    }

    private static IServiceCollection AddOrganising(this IServiceCollection services)
    {
        services.AddSingleton<CohortBook>();
        services.AddSingleton<PeopleList>();
        services.AddAnswer<NewCohort>();
        services.AddAnswer<SaveCohort>();
        services.AddAnswer<OpenPeopleList>();
        services.AddAnswer<SaveInvite>();
        services.AddAnswer<TakeOut>();
        services.AddAnswer<RenewCode>();
        services.AddAnswer<SaveGuide>();
        services.AddAnswer<DismissGuide>();
        services.AddAnswer<TrainerCode>();
        return services;
    }

    private static IServiceCollection AddRunning(this IServiceCollection services)
    {
        services.AddSingleton<CohortReach>();
        services.AddSingleton<Dashboard>();
        services.AddAnswer<OpenMeeting>();
        services.AddAnswer<SaveMeeting>();
        services.AddAnswer<RunNow>();
        services.AddAnswer<RecallCard>();
        services.AddAnswer<CancelCohort>();
        services.AddAnswer<SaveHandOver>();
        services.AddAnswer<TakeOver>();
        services.AddAnswer<StepDown>();
        return services;
    }

    private static IServiceCollection AddMoments(this IServiceCollection services)
    {
        services.AddSingleton<ProgrammePlan>();
        services.AddSingleton<PersonalHours>();
        services.AddSingleton<MomentSending>();
        services.AddSingleton<CohortDays>();
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<MomentSending>());
        services.AddSingleton<IDueMoment>(provider => provider.GetRequiredService<CohortDays>());
        services.AddNotice<MomentNotice>();
        services.AddAnswer<OpenProgrammeMoment>();
        services.AddAnswer<MoveMoment>();
        return services;
    }
}
