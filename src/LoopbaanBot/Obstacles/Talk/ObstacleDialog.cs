using LoopbaanBot.Careers.Obstacles;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Dialogs.Waterfalls;
using LoopbaanBot.Standing;
using Step = LoopbaanBot.Dialogs.Waterfalls.WaterfallStepContext<LoopbaanBot.Obstacles.Talk.ObstacleDraft>;

namespace LoopbaanBot.Obstacles.Talk;

/// <summary>What stands in the way; can, want and room; and the three conditions for learning. Three pages, all to skip.</summary>
internal sealed class ObstacleDialog : WaterfallDialog<ObstacleDraft>
{
    public const string DialogId = "obstacles";
    private const int DialogVersion = 1;

    public ObstacleDialog()
        : base(DialogId, DialogVersion, ObstacleJsonContext.Default.ObstacleDraft)
    {
        AddStep("what", ObstacleInputs.What, AskWhat, (step, chosen) => Change(step, chosen.Apply), canSkip: true);
        AddStep("amo", ObstacleInputs.Amo, AskAmo, (step, views) => Change(step, views.Apply), canSkip: true);
        AddStep(
            "conditions",
            ObstacleInputs.Conditions,
            AskConditions,
            (step, words) => Change(step, words.Apply),
            canSkip: true
        );
    }

    private static void Change(Step step, Func<ObstacleCheck, ObstacleCheck> apply) =>
        step.Draft.Check = apply(step.Draft.Check);

    private static FormPage AskWhat(Step step) =>
        Page(step, "obstacles.what.question", "obstacles.what.help") with
        {
            Fields =
            [
                new ChoiceField(
                    "obstacles.what.label",
                    Choices<Obstacle>(value => $"obstacles.obstacle.{Chosen.TextOf(value)}")
                )
                {
                    IsMultiple = true,
                    Value = Chosen.Join(step.Draft.Check.Obstacles),
                },
            ],
        };

    private static FormPage AskAmo(Step step) =>
        Page(step, "obstacles.amo.question", "obstacles.amo.help") with
        {
            Fields =
            [
                .. Enum.GetValues<AmoLens>()
                    .Select(lens => new ChoiceField(
                        $"obstacles.amo.{Chosen.TextOf(lens)}",
                        Choices<AmoAnswer>(value => $"obstacles.answer.{Chosen.TextOf(value)}"),
                        lens.ToString()
                    )
                    {
                        IsCompact = true,
                        Value = step.Draft.Check.Amo.FirstOrDefault(view => view.Lens == lens)?.Answer.ToString(),
                    }),
            ],
        };

    private static FormPage AskConditions(Step step) =>
        Page(step, "obstacles.conditions.question", "obstacles.conditions.help") with
        {
            Fields =
            [
                .. ObstacleCheck.AllConditions.Select(condition => new TextField(
                    $"obstacles.conditions.{Chosen.TextOf(condition)}",
                    condition.ToString()
                )
                {
                    Limit = ConditionWords.Limit,
                    IsMultiline = false,
                    Value = step.Draft.Check.Conditions.FirstOrDefault(words => words.Condition == condition)?.Words,
                }),
            ],
        };

    private static FormPage Page(Step step, string question, string help) =>
        new(step.Frame(), question) { Progress = (step.Position, step.Count), Help = help };

    private static IReadOnlyList<FormChoice> Choices<T>(Func<T, string> text)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new FormChoice(value.ToString(), text(value)))];
}

/// <summary>A check while it is talked about.</summary>
internal sealed class ObstacleDraft
{
    public required ObstacleCheck Check { get; set; }
}
