namespace LoopbaanBot.Careers.Buddies.Matching;

/// <summary>How many groups of three and four people make (K044). Only 1, 2 and 5 people cannot be divided.</summary>
public static class GroupSizes
{
    public const int Smallest = 3;
    public const int Largest = 4;

    /// <summary>
    /// The number of groups: as few as can be, for a group of four stays whole when one person leaves. Zero for
    /// nobody, null when it cannot be done.
    /// </summary>
    /// <param name="atLeast">Groups that must be there because people are kept apart in them.</param>
    public static int? Groups(int people, int atLeast = 0)
    {
        var groups = Math.Max((people + Largest - 1) / Largest, atLeast);
        return groups * Smallest <= people ? groups : null;
    }

    /// <summary>The sizes for so many people, largest first; null for 1, 2 and 5.</summary>
    public static IReadOnlyList<int>? For(int people) =>
        Groups(people) is { } groups
            ?
            [
                .. Enumerable
                    .Range(0, groups)
                    .Select(group => group < people - (groups * Smallest) ? Largest : Smallest),
            ]
            : null;
}
