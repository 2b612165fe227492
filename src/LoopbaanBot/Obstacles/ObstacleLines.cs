using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Standing;

namespace LoopbaanBot.Obstacles;

/// <summary>A check line by line: what was answered, what is missing, what may help.</summary>
internal static class ObstacleLines
{
    public static IEnumerable<FormLine> Of(Texts texts, ObstacleCheck check) =>
        [
            .. Part("obstacles.fact.obstacles", check.Obstacles.Select(Named)),
            .. Part("obstacles.fact.amo", check.Amo.Select(view => Seen(texts, view))),
            .. Part("obstacles.fact.conditions", check.Conditions.Select(words => FormLine.Own(words.Words))),
            .. Missing(texts, check.Missing()),
            .. Helps(check.Helps()),
        ];

    private static FormLine Named(Obstacle obstacle) => FormLine.Of($"obstacles.obstacle.{Chosen.TextOf(obstacle)}");

    private static FormLine Seen(Texts texts, AmoView view) =>
        FormLine.Of(
            "obstacles.seen",
            ("question", texts[$"obstacles.amo.{Chosen.TextOf(view.Lens)}"]),
            ("answer", texts[$"obstacles.answer.{Chosen.TextOf(view.Answer)}"])
        );

    private static IEnumerable<FormLine> Missing(Texts texts, IReadOnlyList<LearningCondition> missing) =>
        missing.Count == 0
            ? []
            :
            [
                FormLine.Of(
                    "obstacles.missing",
                    (
                        "conditions",
                        string.Join(
                            ", ",
                            missing.Select(condition => texts[$"obstacles.condition.{Chosen.TextOf(condition)}"])
                        )
                    )
                ),
            ];

    private static IEnumerable<FormLine> Helps(IReadOnlyList<ObstacleHelp> helps) =>
        helps.Count == 0
            ? [FormLine.Of("obstacles.nothing")]
            : Part("obstacles.helps", helps.Select(help => FormLine.Of($"obstacles.help.{Chosen.TextOf(help)}")));

    private static IEnumerable<FormLine> Part(string label, IEnumerable<FormLine> lines)
    {
        FormLine[] all = [.. lines];
        return all.Length == 0 ? [] : [FormLine.Label(label), .. all];
    }
}
