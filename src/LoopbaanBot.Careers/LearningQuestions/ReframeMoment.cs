namespace LoopbaanBot.Careers.LearningQuestions;

/// <summary>
/// When to ask "is this still your question, or is the knot elsewhere?" (X2, L040). Many look for an answer to the wrong
/// question; about five weeks in is early enough to change the road. On request it may be asked on any day and any number of times.
/// </summary>
public static class ReframeMoment
{
    /// <summary>Calendar days after the first version (domain A08: day 35).</summary>
    public const int DaysAfterFirstVersion = 35;

    /// <summary>
    /// From which day on the bot may ask of its own accord, which it does once; null without a question, and when the teacher
    /// looked again already.
    /// </summary>
    public static DateOnly? AskFrom(LearningQuestion? question) =>
        question is { Reframings.Count: 0 } ? question.First.MadeOn.AddDays(DaysAfterFirstVersion) : null;

    /// <summary>Whether it is time to look again, as far as the question knows.</summary>
    public static bool IsDue(LearningQuestion question, DateOnly today) => AskFrom(question) <= today;

    /// <summary>
    /// Whether prompts lean on steering and networking by now: from the reframe on, and from day 35 on also for those who let it
    /// pass (L042). Without a question nothing has begun.
    /// </summary>
    public static bool HasPassed(LearningQuestion? question, DateOnly today) =>
        question is not null && (question.Reframings.Count > 0 || AskFrom(question) <= today);
}
