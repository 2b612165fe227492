using LoopbaanBot.Actions.Steps;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Actions.Chances;

/// <summary>"Mijn kansen": one card to note a chance, tick what was used, and go on from there.</summary>
internal static class ChanceViews
{
    /// <summary>What fits twice in one card, and in one write.</summary>
    public const int MostListed = 30;

    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "chance.title"),
            [Wording.Of(texts, "chance.card")],
            [new PostedButton(Wording.Of(texts, "reflection.card.view"), ChanceSubmit.List)]
        );

    /// <param name="chances">The newest first.</param>
    /// <param name="next">What a new chance will be called.</param>
    public static View List(TeacherTurn turn, IReadOnlyList<Chance> chances, ChanceId next, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["chance.title"],
                notice,
                [
                    new AdaptiveTextBlock(turn.Texts["chance.note"]),
                    New(turn),
                    .. chances.Count == 0
                        ? Nothing(turn, next)
                        : [Used(turn, chances), Save(turn, chances, next), Pick(turn, chances), Picked(turn)],
                ],
                [StepCommands.List.ToAction(turn.Texts["step.title"])]
            ),
            Doorway(turn.Texts)
        );

    private static AdaptiveTextInput New(TeacherTurn turn) =>
        new(ChanceSubmit.NewId)
        {
            Label = turn.Texts["chance.new"],
            Placeholder = turn.Texts["chance.example"],
            MaxLength = TextLimit.OwnQuestion.Characters,
        };

    private static AdaptiveChoiceSetInput Used(TeacherTurn turn, IReadOnlyList<Chance> chances) =>
        new(ChanceSubmit.UsedId)
        {
            Label = turn.Texts["chance.used"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Value = string.Join(',', chances.Where(chance => chance.IsUsed).Select(chance => chance.Id)),
            Choices = Choices(turn, chances),
        };

    private static AdaptiveChoiceSetInput Pick(TeacherTurn turn, IReadOnlyList<Chance> chances) =>
        new(ChanceSubmit.ChoiceId)
        {
            Label = turn.Texts["chance.pick"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = turn.Texts["chance.pick"],
            Choices = Choices(turn, chances),
        };

    private static AdaptiveChoice[] Choices(TeacherTurn turn, IReadOnlyList<Chance> chances) =>
        [
            .. chances.Select(chance => new AdaptiveChoice(
                turn.Texts["chance.item", ("what", OwnCard.Title(chance.What)), ("date", chance.SeenOn)],
                chance.Id.ToString()
            )),
        ];

    private static AdaptiveElement[] Nothing(TeacherTurn turn, ChanceId next) =>
        [Save(turn, [], next), new AdaptiveTextBlock(turn.Texts["chance.empty"])];

    private static AdaptiveActionSet Save(TeacherTurn turn, IReadOnlyList<Chance> chances, ChanceId next) =>
        new(
            ChanceSubmit
                .Save(next, chances.Select(chance => chance.Id))
                .ToAction(turn.Texts["chance.save"], AdaptiveActionStyle.Positive)
        );

    private static AdaptiveActionSet Picked(TeacherTurn turn) =>
        new(
            ChanceSubmit.Step.ToAction(turn.Texts["step.make"]),
            ChanceSubmit.Delete.ToAction(turn.Texts["chance.delete"])
        );
}
