using System.Globalization;
using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Obstacles;

/// <summary>What stands in somebody's way on a day, and which conditions are met. Every part may be missing.</summary>
public sealed record ObstacleCheck(DateOnly On)
{
    public static IReadOnlyList<LearningCondition> AllConditions { get; } = Enum.GetValues<LearningCondition>();

    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    public IReadOnlyList<AmoView> Amo { get; init; } = [];

    /// <summary>Which experience, which time slot, which partner: own words for each condition that is met.</summary>
    public IReadOnlyList<ConditionWords> Conditions { get; init; } = [];

    /// <summary>Whether the three conditions were asked, so that an empty field means one is missing.</summary>
    public bool ConditionsAsked { get; init; }

    public bool IsEmpty() => Obstacles.Count + Amo.Count + Conditions.Count == 0;

    public ObstacleCheck Facing(IEnumerable<Obstacle> obstacles) =>
        this with
        {
            Obstacles = [.. obstacles.Distinct().Order()],
        };

    /// <summary>One answer per lens; the last one given counts.</summary>
    public ObstacleCheck Viewing(IEnumerable<AmoView> views) =>
        this with
        {
            Amo = [.. views.GroupBy(view => view.Lens).Select(given => given.Last()).OrderBy(view => view.Lens)],
        };

    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public ObstacleCheck Having(IEnumerable<ConditionWords> conditions) =>
        this with
        {
            Conditions = [.. conditions.Select(words => words.Checked()).OrderBy(words => words.Condition)],
            ConditionsAsked = true,
        };

    /// <summary>The conditions that nothing was written for: each is flagged with one fitting help (K §1).</summary>
    public IReadOnlyList<LearningCondition> Missing() =>
        ConditionsAsked ? [.. AllConditions.Except(Conditions.Select(words => words.Condition))] : [];

    /// <summary>
    /// Where help fits: each obstacle, then each part of kunnen, willen, ruimte that is not wholly there, then each missing
    /// condition; one help for each cause, so what two questions brought up is helped once.
    /// </summary>
    public IReadOnlyList<ObstacleHelp> Helps() =>
        [
            .. Obstacles
                .Select(HelpFor)
                .Concat(Amo.Where(view => view.Answer != AmoAnswer.Yes).Select(view => HelpFor(view.Lens)))
                .Concat(Missing().Select(HelpFor))
                .Distinct(),
        ];

    private static ObstacleHelp HelpFor(Obstacle obstacle) =>
        obstacle switch
        {
            Obstacle.Time => ObstacleHelp.Time,
            Obstacle.Skill => ObstacleHelp.Skill,
            Obstacle.Room => ObstacleHelp.Room,
            _ => throw new ArgumentOutOfRangeException(nameof(obstacle)),
        };

    private static ObstacleHelp HelpFor(AmoLens lens) =>
        lens switch
        {
            AmoLens.Ability => ObstacleHelp.Skill,
            AmoLens.Motivation => ObstacleHelp.Wish,
            AmoLens.Opportunity => ObstacleHelp.Room,
            _ => throw new ArgumentOutOfRangeException(nameof(lens)),
        };

    private static ObstacleHelp HelpFor(LearningCondition condition) =>
        condition switch
        {
            LearningCondition.Experience => ObstacleHelp.Experience,
            LearningCondition.Room => ObstacleHelp.Time,
            LearningCondition.Dialogue => ObstacleHelp.Dialogue,
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{On:O}");
        return true;
    }
}

/// <summary>What a teacher has for one condition, in own words.</summary>
public sealed record ConditionWords(LearningCondition Condition, string Words)
{
    public static TextLimit Limit { get; } = TextLimit.PlanPart;

    internal ConditionWords Checked()
    {
        Limit.Require(Words);
        return this;
    }

    public override string ToString() => Condition.ToString();
}
