namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// When to ask "is this still your question, or is the knot elsewhere?" (X2, L040). Many look for an answer to the wrong
/// question; about five weeks in is early enough to change the road. On request it may be asked on any day and any number of times.
/// </summary>
public static class ReframeMoment
{
    /// <summary>Calendar days after the first version (domain A08: day 35).</summary>
    public const int DaysAfterFirstVersion = 35;

    /// <summary>The first day on which the bot may ask.</summary>
    public static DateOnly DueOn(DateOnly firstVersionOn) => firstVersionOn.AddDays(DaysAfterFirstVersion);

    /// <summary>
    /// Whether the bot asks today of its own accord: once, from day 35 on, and not when the teacher looked again already.
    /// </summary>
    public static bool IsDue(LearningQuestion question, DateOnly today) =>
        question is { ReframeOfferedOn: null, Reframings.Count: 0 } && today >= DueOn(question.First.MadeOn);

    /// <summary>
    /// Whether prompts lean on steering and networking by now: from the reframe on, and from day 35 on also for those who let it
    /// pass (L042). Without a question nothing has begun.
    /// </summary>
    public static bool HasPassed(LearningQuestion? question, DateOnly today) =>
        question is not null && (question.Reframings.Count > 0 || today >= DueOn(question.First.MadeOn));
}
