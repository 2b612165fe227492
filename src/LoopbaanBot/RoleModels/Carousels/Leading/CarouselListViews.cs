using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Programmes.Stored;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>The list of carousels, and the form that plans one.</summary>
internal static class CarouselListViews
{
    public static View List(
        TeacherTurn turn,
        IReadOnlyList<CarouselScene> scenes,
        IReadOnlyList<CohortPart> led,
        string? notice
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["carousel.title"],
                notice,
                [
                    new AdaptiveTextBlock(turn.Texts["carousel.intro"]),
                    .. scenes.Count == 0 ? [new AdaptiveTextBlock(turn.Texts["carousel.none"])] : Choose(turn, scenes),
                    .. led.Count == 0 ? [] : Plan(turn, led),
                ],
                [
                    OpenRoleModels.Command.ToAction(turn.Texts["roleModel.title"]),
                    Verbs.OpenPeople.ToAction(turn.Texts["people.title"]),
                ]
            ),
            CarouselLines.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Choose(TeacherTurn turn, IReadOnlyList<CarouselScene> scenes) =>
        [
            new AdaptiveChoiceSetInput(CarouselSubmit.ChosenId)
            {
                Label = turn.Texts["carousel.choose"],
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = scenes[^1].Id.ToString(),
                Choices =
                [
                    .. scenes.Select(scene => new AdaptiveChoice(
                        CarouselLines.Title(turn.Texts, scene),
                        scene.Id.ToString()
                    )),
                ],
            },
            new AdaptiveActionSet(CardCommand.Of(ShowCarousel.Name).ToAction(turn.Texts["carousel.show"])),
        ];

    private static IEnumerable<AdaptiveElement> Plan(TeacherTurn turn, IReadOnlyList<CohortPart> led) =>
        [
            CardText.Label(turn.Texts["carousel.plan.title"]),
            new AdaptiveChoiceSetInput(CarouselSubmit.CohortId)
            {
                Label = turn.Texts["carousel.plan.cohort"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Value = led[0].Id.ToString(),
                Choices =
                [
                    .. led.Select(part => new AdaptiveChoice(OwnCard.Title(part.Cohort.Name), part.Id.ToString())),
                ],
            },
            new AdaptiveDateInput(CarouselSubmit.DayId) { Label = turn.Texts["carousel.plan.day"] },
            new AdaptiveTimeInput(CarouselSubmit.TimeId) { Label = turn.Texts["carousel.plan.time"] },
            new AdaptiveActionSet(
                CarouselSubmit
                    .Write(PlanCarousel.Name, CarouselSubmit.NewId(turn.Teacher.Id))
                    .ToAction(turn.Texts["carousel.plan.save"], AdaptiveActionStyle.Positive)
            ),
        ];
}
