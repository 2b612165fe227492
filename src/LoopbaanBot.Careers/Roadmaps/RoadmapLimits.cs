using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Roadmaps;

/// <summary>How much fits in a roadmap. Every text that may be proposed fits too, so nothing has to be cut.</summary>
public static class RoadmapLimits
{
    /// <summary>One choice, or one line of a list.</summary>
    public static TextLimit Line { get; } = new(200);

    /// <summary>A few sentences.</summary>
    public static TextLimit Words { get; } = new(1_000);

    /// <summary>What a step is, with whom, and what the school gains by it.</summary>
    public static TextLimit Step { get; } = TextLimit.PlanPart;

    /// <summary>The words for one competency: as long as an answer.</summary>
    public static TextLimit Competency { get; } = TextLimit.Answer;

    /// <summary>Choices to look back on.</summary>
    public const int Choices = 3;

    /// <summary>Lines in one of the three lists.</summary>
    public const int Lines = 12;

    /// <summary>Steps: more than anyone can walk at once.</summary>
    public const int Steps = 20;

    internal static void RequireAtMost(int most, int count)
    {
        if (count > most)
        {
            throw new ArgumentException($"At most {most} fit, not {count}.");
        }
    }

    internal static void Require(TextLimit limit, IEnumerable<string?> texts)
    {
        foreach (var text in texts.OfType<string>())
        {
            limit.Require(text);
        }
    }
}
