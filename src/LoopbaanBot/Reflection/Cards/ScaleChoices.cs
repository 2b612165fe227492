using System.Globalization;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Reflection.Cards;

/// <summary>The marks 1 to 10 as choices.</summary>
internal static class ScaleChoices
{
    public static IReadOnlyList<AdaptiveChoice> All { get; } =
    [
        .. Enumerable
            .Range(ScaleScore.Lowest, ScaleScore.Highest)
            .Select(score => score.ToString(CultureInfo.InvariantCulture))
            .Select(score => new AdaptiveChoice(score, score)),
    ];
}
