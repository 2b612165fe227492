using LoopbaanBot.Careers.Buddies.Matching;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>What the facilitator chose.</summary>
/// <param name="Minutes">The length of the whole round.</param>
/// <param name="Expected">How many people take part, as the facilitator counted them; as many as the format is for.</param>
public sealed record RoundSetup(RoundFormat Format, int Minutes, int Expected)
{
    /// <summary>More than any format holds, so that a guide of more is told what they can do instead.</summary>
    public const int MostPeople = 60;

    /// <summary>Of more than this in a check-in not everybody is heard in time (domain G1).</summary>
    private const int MostInOneCircle = 6;

    public RoundRules Rules => Format.Rules();

    /// <summary>The lengths to choose from: shorter, usual and longer, in whole five minutes.</summary>
    public static IReadOnlyList<int> Lengths(RoundFormat format)
    {
        var usual = format.Rules().Minutes;
        return [ToFive(usual * 2 / 3), usual, ToFive(usual * 4 / 3)];
    }

    /// <summary>How many buddy groups the group divides into for the round itself; null where all sit together.</summary>
    public int? Circles =>
        Format == RoundFormat.CheckIn && Expected > MostInOneCircle ? GroupSizes.Groups(Expected) : null;

    /// <summary>Null for a choice that no form offers, and for a number of people that the format is not for.</summary>
    public static RoundSetup? Of(RoundFormat format, int minutes, int expected) =>
        format.Rules().IsLedHere && Lengths(format).Contains(minutes) && format.Rules().Fits(expected)
            ? new RoundSetup(format, minutes, expected)
            : null;

    /// <summary>
    /// The minutes of each step: in proportion to the usual ones, whole, at least one each, and together exactly the
    /// length of the round. What rounding leaves goes to the steps that lost most.
    /// </summary>
    public IReadOnlyList<int> Steps()
    {
        var usual = Rules.Steps;
        var exact = usual.Select(minutes => (double)minutes * Minutes / Rules.Minutes).ToArray();
        var whole = exact.Select(minutes => Math.Max(1, (int)minutes)).ToArray();
        while (whole.Sum() != Minutes)
        {
            var step = whole.Sum() < Minutes ? 1 : -1;
            var worst = Enumerable
                .Range(0, whole.Length)
                .Where(at => whole[at] + step >= 1)
                .MaxBy(at => (exact[at] - whole[at]) * step);
            whole[worst] += step;
        }

        return whole;
    }

    private static int ToFive(int minutes) => (minutes + 2) / 5 * 5;
}
