namespace LoopbaanBot.Careers.Programmes.Moments;

/// <summary>
/// A card that fits one day of a programme (domain E1, E2): it points at something to do and is never a task to tick off.
/// The days are proposals of the domain; only the meetings and their themes come from the sources.
/// </summary>
/// <param name="Id">As in the domain, such as <c>P06</c>. It is stored, so it never gets another meaning.</param>
/// <param name="Meeting">The meeting that the days count from, 1 to 3.</param>
/// <param name="Day">In days from that meeting; before it when negative.</param>
/// <param name="Until">The last day, counted from the same meeting (E1 "inleveren", "uiterlijk"); null for none.</param>
public sealed record ProgrammeMoment(string Id, int Meeting, int Day, int? Until)
{
    public MomentAudience For { get; init; }

    public MomentOpens Opens { get; init; }
}

/// <summary>Who gets the card.</summary>
public enum MomentAudience
{
    Members,
    Organiser,
}

/// <summary>What the card leads to, beside the cohort itself.</summary>
public enum MomentOpens
{
    Cohort,
    Standing,
    LearningQuestion,
    Reflection,
    Talk,
    BuddyMoments,
    RoleModels,
    Visits,
    Exercises,
    Roadmap,
    Steps,
}

/// <summary>What was done with a moment in one cohort. A moment without a mark is as its programme says.</summary>
public sealed record MomentMark(string Id)
{
    /// <summary>Where the organiser moved it to; null for the usual day.</summary>
    public DateOnly? MovedTo { get; init; }

    public DateOnly? SentOn { get; init; }

    /// <summary>Taken back: before its day it does not go out, and after it the cards say that it is over.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>1 and on: what was recalled and is sent after all is another card.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Whether its card counts now.</summary>
    public bool IsOut => SentOn is not null && !IsRecalled;

    /// <summary>Tells one card from another to the same person.</summary>
    public string Occasion => $"{Id}.{Edition:D}";
}

/// <summary>A moment on the days of one cohort.</summary>
public sealed record PlannedMoment(ProgrammeMoment Moment, DateOnly Day, DateOnly? Until, MomentMark Mark)
{
    /// <summary>In days: a bot that was down sends it so late at most. What is older is not made up for.</summary>
    public const int GraceDays = 3;

    /// <summary>Whether its day has come, and nobody sent it or took it back.</summary>
    public bool IsDueOn(DateOnly today) =>
        Mark is { SentOn: null, IsRecalled: false } && Day <= today && today < Day.AddDays(GraceDays);
}
