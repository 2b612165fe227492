namespace LoopbaanBot.Careers.Programmes.Access;

/// <summary>How many talks or moments of one kind took place in a whole cohort.</summary>
/// <param name="Possible">How many members could have had one.</param>
/// <remarks>
/// The rule (B3, thresholds are proposals): only a total, never per person, group or school; and only when at least
/// five members could have had one, so that neither "one of two" nor "none" points at somebody. A coach who looks
/// every day can still see the total grow on a day; that is why no date stands beside it.
/// </remarks>
public readonly record struct CohortCount(int Held, int Possible)
{
    public const int FewestPossible = 5;

    /// <summary>Null when it would point at somebody.</summary>
    public int? Shown => Possible >= FewestPossible ? Held : null;
}
