using LoopbaanBot.Actions.Sources;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Steps;

/// <summary>"Mijn stappen": the list, one action, and the question before deleting. No counts: a step is no score.</summary>
internal static class StepViews
{
    /// <summary>What fits in one card with room to spare.</summary>
    private const int MostListed = 60;

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "step.title"),
            [Wording.Of(texts, "step.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), StepCommands.List)]
        );

    /// <param name="actions">In the order to show them.</param>
    public static View List(
        TeacherTurn turn,
        IReadOnlyList<CareerAction> actions,
        DateOnly today,
        string? notice = null
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["step.title"],
                notice,
                actions.Count == 0
                    ? [new AdaptiveTextBlock(turn.Texts["step.empty"])]
                    :
                    [
                        new AdaptiveTextBlock(turn.Texts["step.note"]),
                        Choice(turn, actions, today),
                        new AdaptiveActionSet(
                            StepCommands.ShowChosen.ToAction(turn.Texts["step.show"], AdaptiveActionStyle.Positive),
                            DeleteStepSubmit.ForChosen.ToAction(turn.Texts["step.delete"])
                        ),
                    ],
                StepButtons.List(turn)
            ),
            Doorway(turn.Texts)
        );

    public static View Page(
        TeacherTurn turn,
        CareerAction action,
        StepSeed seed,
        DateOnly today,
        string? notice = null
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["step.one"],
                notice,
                [
                    .. new StepLines(turn.Texts, action).All(today),
                    .. About(turn, action, seed),
                    .. Message(turn, seed),
                    StepButtons.Marks(turn, action),
                ],
                StepButtons.Page(turn, action, today)
            ),
            Doorway(turn.Texts)
        );

    public static View AskDelete(TeacherTurn turn, CareerAction action) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["step.one"],
                null,
                [CardText.Own(action.Plan.What), new AdaptiveTextBlock(turn.Texts["step.deleteConfirm"])],
                [
                    new DeleteStepSubmit(action.Id, Confirmed: true)
                        .Write()
                        .ToAction(turn.Texts["step.deleteYes"], AdaptiveActionStyle.Destructive),
                    StepCommands.Show(action.Id).ToAction(turn.Texts["step.deleteNo"]),
                ]
            ),
            Doorway(turn.Texts)
        );

    /// <summary>A ready text in a frame of its own, to copy.</summary>
    public static IEnumerable<AdaptiveElement> Message(TeacherTurn turn, StepSeed seed) =>
        seed.Message is { } message
            ?
            [
                CardText.Label(turn.Texts["role.messageLabel"]),
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Items = [new AdaptiveTextBlock(message)],
                },
            ]
            : [];

    private static IEnumerable<AdaptiveElement> About(TeacherTurn turn, CareerAction action, StepSeed seed) =>
        action.SmallerOf is not null && seed.About is { } whole
            ? [CardText.Label(turn.Texts["step.small.from"]), CardText.Own(whole)]
            : [];

    private static AdaptiveChoiceSetInput Choice(
        TeacherTurn turn,
        IReadOnlyList<CareerAction> actions,
        DateOnly today
    ) =>
        new(StepCommands.ChoiceId)
        {
            Label = turn.Texts["step.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = actions[0].Id.ToString(),
            Choices =
            [
                .. actions
                    .Take(MostListed)
                    .Select(action => new AdaptiveChoice(
                        new StepLines(turn.Texts, action).Title(today),
                        action.Id.ToString()
                    )),
            ],
        };
}
