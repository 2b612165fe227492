using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>What who takes part sees: where to go now, and the own words.</summary>
internal static class PartViews
{
    public static View Of(TeacherTurn turn, CarouselScene scene, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["carousel.title"],
                notice,
                [
                    new AdaptiveTextBlock(CarouselLines.Title(turn.Texts, scene)),
                    .. scene.IsTeacher ? Teacher(turn, scene) : GuestParts.Of(turn, scene),
                    .. CarouselContactParts.Of(turn, scene),
                ],
                IsFull(scene) ? [] : [OpenCarousels.Command.ToAction(turn.Texts["carousel.back"])]
            ),
            CarouselLines.Doorway(turn.Texts)
        );

    /// <summary>Between two tables a teacher has all parts at once, and a card takes six buttons.</summary>
    private static bool IsFull(CarouselScene scene) =>
        scene.IsTeacher && !scene.Carousel.IsOver(scene.Now) && scene.Carousel.MetBy(scene.Me).Count > 0;

    public static AdaptiveTextInput Line(string id, string label, string? placeholder, string? words) =>
        new(id)
        {
            Label = label,
            Placeholder = placeholder,
            MaxLength = TalkNote.LineLimit.Characters,
            Value = words,
        };

    private static IEnumerable<AdaptiveElement> Teacher(TeacherTurn turn, CarouselScene scene)
    {
        if (scene.Round is { } round && scene.Carousel.SeatOf(scene.Me, round) is var (table, roleModel))
        {
            yield return CardText.Question(
                turn.Texts[
                    "carousel.bell.now",
                    ("n", table + 1),
                    ("name", roleModel?.Name.ToString() ?? turn.Texts["roleTalk.somebody"])
                ]
            );
        }

        if (!scene.Carousel.IsOver(scene.Now) && scene.May(CarouselAction.Write))
        {
            foreach (var asked in Questions(turn, scene))
            {
                yield return asked;
            }
        }

        foreach (var kept in Harvest(turn, scene))
        {
            yield return kept;
        }
    }

    private static IEnumerable<AdaptiveElement> Questions(TeacherTurn turn, CarouselScene scene)
    {
        yield return new AdaptiveTextBlock(turn.Texts["roleTalk.questions.intro"]);
        foreach (var number in Enumerable.Range(1, TalkNote.MostQuestions))
        {
            yield return Line(
                CarouselSubmit.LineId(number),
                turn.Texts["roleTalk.questions.label", ("n", number)],
                turn.Texts[$"roleTalk.questions.example.{number}"],
                scene.Mine.Questions.ElementAtOrDefault(number - 1)
            );
        }

        yield return new AdaptiveActionSet(
            CarouselSubmit
                .Write(KeepCarouselQuestions.Name, scene.Id)
                .ToAction(turn.Texts["roleTalk.questions.keep"], AdaptiveActionStyle.Positive)
        );
    }

    private static IEnumerable<AdaptiveElement> Harvest(TeacherTurn turn, CarouselScene scene)
    {
        var met = scene.Carousel.MetBy(scene.Me);
        if (met.Count == 0)
        {
            yield break;
        }

        yield return CardText.Label(turn.Texts["carousel.harvest.title"]);
        foreach (var guest in met)
        {
            yield return Line(
                CarouselSubmit.Code(scene.Id, guest.Person),
                turn.Texts["carousel.harvest.from", ("name", guest.Name.ToString())],
                null,
                scene.Mine.LineFrom(scene.Carousel.TableOf(guest.Person))
            );
        }

        yield return new AdaptiveActionSet([
            CarouselSubmit.Write(KeepCarouselHarvest.Name, scene.Id).ToAction(turn.Texts["roleTalk.harvestKeep"]),
            .. met.All(guest => scene.Carousel.Thanks.Contains(new CarouselThanks(scene.Me, guest.Person)))
                ? Array.Empty<AdaptiveAction>()
                : [CarouselSubmit.Write(ThankAtCarousel.Name, scene.Id).ToAction(turn.Texts["carousel.harvest.thank"])],
        ]);
    }
}
