namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>Where in a programme a talk about the career is held. The names are stored.</summary>
public enum TalkKind
{
    /// <summary>Before the start: the learning question and the time (L012, P08).</summary>
    Kickoff,

    /// <summary>On the way, whenever the teacher wants to.</summary>
    Between,

    /// <summary>After the end: choices, a first step, what each side does (L019, C03).</summary>
    FollowUp,
}

/// <summary>How long talks take.</summary>
public static class TalkLength
{
    /// <summary>What is asked for, in minutes: three quarters of an hour at the end (C03), half an hour before that (P08).</summary>
    public static int Minutes(this TalkKind kind) => kind == TalkKind.FollowUp ? 45 : 30;
}

/// <summary>How far a talk is. It follows from what was done; nobody sets it.</summary>
public enum TalkState
{
    /// <summary>The teacher asked; there is no time yet.</summary>
    Proposed,

    /// <summary>The teacher picked one of the times.</summary>
    Planned,

    /// <summary>Both said that they have spoken.</summary>
    Held,

    /// <summary>The teacher is done with it; what was agreed stays readable for both.</summary>
    Closed,

    /// <summary>The partner let it pass, without a reason. The teacher may ask somebody else, or the same person again.</summary>
    Declined,

    /// <summary>The teacher took the request back, or asked somebody else. For the other it never was.</summary>
    Withdrawn,
}

/// <summary>Who of the two.</summary>
public enum TalkSide
{
    Teacher,

    /// <summary>The manager, or another whom the teacher would rather talk with.</summary>
    Partner,
}
