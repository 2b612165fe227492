namespace LoopbaanBot.Careers.Rounds;

/// <summary>What is true of one format, whatever the language (domain G; the minutes are our own proposal).</summary>
/// <param name="Smallest">People in one group, without the facilitator.</param>
/// <param name="Steps">The length of each step in minutes, at the usual length of the round.</param>
/// <param name="WritingStep">The step, counted from 0, at whose end the answers open; null where nobody writes.</param>
/// <param name="Fields">How many short texts an answer has; 0 where nobody writes.</param>
public sealed record RoundRules(
    int Smallest,
    int Largest,
    IReadOnlyList<int> Steps,
    RoundWriting Writing,
    int? WritingStep,
    int Fields
)
{
    /// <summary>Only for people who know each other and dare to speak (domain G3).</summary>
    public bool NeedsFamiliarGroup { get; init; }

    /// <summary>Whether a round of it is led here; the carousel has a plan of its own.</summary>
    public bool IsLedHere { get; init; } = true;

    public RoundKeeping Keeping { get; init; } = RoundKeeping.Answers;

    /// <summary>
    /// The step, counted from 0, from which each may keep one thing for themselves: a mirror, a sentence, a harvest, a
    /// quality (domain G2, G3, G3b, G6). The number of steps where it is for after them; null where only the plan is kept.
    /// </summary>
    public int? KeepsFrom { get; init; }

    /// <summary>The usual length in minutes.</summary>
    public int Minutes => Steps.Sum();

    public bool Opens => Writing == RoundWriting.ForGroup;

    public bool Fits(int people) => people >= Smallest && people <= Largest;

    /// <summary>
    /// Into how many groups that each fit so many people can be divided, each for a round of its own; null when they
    /// cannot, or fit as they are.
    /// </summary>
    public int? Divided(int people)
    {
        var groups = (people + Largest - 1) / Largest;
        return groups > 1 && groups * Smallest <= people ? groups : null;
    }
}
