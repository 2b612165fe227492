namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>
/// Two questions after a talk (L048), answered by each side for themselves: never shown to the other, and counted only
/// over a whole cohort (<see cref="TalkTotals"/>).
/// </summary>
public sealed record TalkCheck(CheckAnswer FeltHeard, CheckAnswer AgreedSomething);

/// <summary>The names are stored.</summary>
public enum CheckAnswer
{
    Yes,
    Partly,
    No,
}
