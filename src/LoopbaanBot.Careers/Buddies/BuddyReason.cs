namespace LoopbaanBot.Careers.Buddies;

/// <summary>Why these people are together, in words that everybody in the group may read.</summary>
/// <param name="Interest">What they share, with <see cref="BuddyReasonKind.SharedInterest"/> alone.</param>
public readonly record struct BuddyReason(BuddyReasonKind Kind, BuddyInterest? Interest = null);

/// <summary>The parts of the one sentence of why, in the order in which they are said.</summary>
/// <remarks>
/// None of them follows from a wish: the same people get the same sentence whatever anybody asked for. So there is one
/// reason for two people of one school, whether they asked for it or it could not be otherwise.
/// </remarks>
public enum BuddyReasonKind
{
    /// <summary>Everybody of whom the school is known works at another one (K108).</summary>
    DifferentSchools,

    SomeShareASchool,

    /// <summary>At least two phases; not said when the phase of one of them is unknown.</summary>
    MixedPhases,

    /// <summary>At least two people named it.</summary>
    SharedInterest,

    /// <summary>No two of them were in one group before.</summary>
    NotTogetherBefore,

    SomeWereTogether,
}
