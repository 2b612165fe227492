namespace LoopbaanBot.Careers.Programmes.Access;

/// <summary>What somebody may want to do with a cohort.</summary>
public enum CohortAction
{
    /// <summary>Answer the invitation: yes, no, or yes after all.</summary>
    Answer,

    /// <summary>See dates, places, and the names of who takes part and who guides.</summary>
    See,
    Leave,

    /// <summary>Stop as trainer or coach.</summary>
    StepDown,

    /// <summary>See totals of the whole cohort (<see cref="CohortCount"/>).</summary>
    SeeTotals,

    /// <summary>See who said yes, no or nothing yet, and who cannot be reached.</summary>
    SeeAnswers,
    MoveMeeting,

    /// <summary>Send again what is due.</summary>
    RunNow,

    /// <summary>Recall a card that was sent.</summary>
    Recall,
    Invite,

    /// <summary>Make somebody trainer or coach, or end that.</summary>
    Appoint,
    Cancel,
    HandOver,

    /// <summary>Become the organiser, when asked to or when there is none.</summary>
    TakeOver,

    /// <summary>Be told that it is off.</summary>
    HearCancelled,

    /// <summary>Be told that one is asked to take it over.</summary>
    HearHandOver,
}
