using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Programmes.Access;

/// <summary>A cohort with the stored relations that decide who may do what with it; nothing here comes from a card.</summary>
/// <param name="Cohort">As it stands now; null when there is none of this id, which is refused in the same words.</param>
/// <param name="House">The house for which the settings name the actor as organiser today; null for nobody's.</param>
public sealed record CohortResource(Cohort? Cohort, string? House) : IResource<CohortAction>
{
    /// <summary>The code that the actor typed before, as kept in the actor's own partition. It opens only the answer.</summary>
    public JoinCode? Knocked { get; init; }

    /// <summary>Whether somebody who takes part named the actor as manager, as it stands today.</summary>
    public bool ManagesMember { get; init; }

    /// <summary>Whether that code asks the actor to be a trainer.</summary>
    public bool KnocksAsTrainer => Knocked is { } code && Cohort?.TrainerCode == code;

    public bool Allows(PersonId actor, CohortAction action, DateOnly today) =>
        Cohort is { } cohort
        && (
            OrganiserMay(cohort, actor, action, today)
            || GuideMay(cohort, actor, action, today)
            || MemberMay(cohort, actor, action, today)
            || (action == CohortAction.TakeOver && MayTakeOver(cohort, actor, today))
            || (action == CohortAction.HearHandOver && cohort.Successor == actor && !cohort.IsOver(today))
            || (
                action == CohortAction.HearCancelled
                && cohort.CancelledOn is not null
                && cohort.Find(actor) is { State: MemberState.Accepted or MemberState.Invited }
            )
        );

    /// <summary>The organiser of a cohort must be named in the settings still. After its last day only looking is left.</summary>
    private bool OrganiserMay(Cohort cohort, PersonId actor, CohortAction action, DateOnly today) =>
        House is not null
        && cohort.Organiser == actor
        && action switch
        {
            CohortAction.See or CohortAction.SeeTotals => true,
            CohortAction.SeeAnswers
            or CohortAction.MoveMeeting
            or CohortAction.RunNow
            or CohortAction.Recall
            or CohortAction.Invite
            or CohortAction.Appoint
            or CohortAction.Cancel
            or CohortAction.HandOver => !cohort.IsOver(today),
            _ => false,
        };

    /// <summary>A manager guides no own report, also when they became the manager after they became the coach.</summary>
    private bool GuideMay(Cohort cohort, PersonId actor, CohortAction action, DateOnly today) =>
        !ManagesMember
        && action switch
        {
            CohortAction.See or CohortAction.SeeTotals or CohortAction.StepDown => cohort.IsGuide(
                actor,
                GuideRole.Trainer,
                today
            ) || cohort.IsGuide(actor, GuideRole.Coach, today),
            CohortAction.SeeAnswers or CohortAction.MoveMeeting or CohortAction.RunNow or CohortAction.Recall =>
                cohort.IsGuide(actor, GuideRole.Coach, today),
            _ => false,
        };

    private bool MemberMay(Cohort cohort, PersonId actor, CohortAction action, DateOnly today) =>
        !cohort.IsOver(today)
        && action switch
        {
            CohortAction.Answer => cohort.Find(actor) is { State: not MemberState.Left } || HasKnocked(cohort),
            CohortAction.See or CohortAction.Leave => cohort.IsMember(actor),
            _ => false,
        };

    private bool MayTakeOver(Cohort cohort, PersonId actor, DateOnly today) =>
        !cohort.IsOver(today)
        && House is { } house
        && !cohort.IsMember(actor)
        && (cohort.Successor == actor || (cohort.Organiser is null && cohort.House == house));

    /// <summary>A code that was replaced or spent opens nothing.</summary>
    private bool HasKnocked(Cohort cohort) =>
        Knocked is { } code && (cohort.Code == code || cohort.TrainerCode == code);
}
