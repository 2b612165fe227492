using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>Contact with people met at the tables: each answer stays unknown until both said yes.</summary>
internal static class CarouselContactParts
{
    public static IEnumerable<AdaptiveElement> Of(TeacherTurn turn, CarouselScene scene)
    {
        var met = Met(scene);
        if (met.Count == 0)
        {
            yield break;
        }

        yield return CardText.Label(turn.Texts["contact.title"]);
        yield return new AdaptiveTextBlock(turn.Texts["contact.ask"]);
        yield return new AdaptiveChoiceSetInput(CarouselSubmit.WithId)
        {
            Label = turn.Texts["carousel.contact.with"],
            Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = turn.Texts["carousel.contact.with"],
            Choices =
            [
                .. met.Select(one => new AdaptiveChoice(
                    one.Name.ToString(),
                    CarouselSubmit.Code(scene.Id, one.Person)
                )),
            ],
        };
        yield return PartViews.Line(
            CarouselSubmit.ReachId,
            turn.Texts["contact.reach"],
            turn.Texts["contact.example"],
            scene.Mine.Reach
        );
        yield return new AdaptiveActionSet(
            CarouselSubmit.Write(WishCarouselContact.Name, scene.Id, "yes").ToAction(turn.Texts["contact.yes"]),
            CarouselSubmit.Write(WishCarouselContact.Name, scene.Id, "no").ToAction(turn.Texts["contact.no"]),
            CarouselSubmit.Write(ReadContact.Name, scene.Id).ToAction(turn.Texts["carousel.contact.read"])
        );
    }

    /// <summary>Whom this person met: role models for a teacher, teachers for a role model.</summary>
    private static IReadOnlyList<CarouselPerson> Met(CarouselScene scene) =>
        scene.IsTeacher
            ? [.. scene.Carousel.MetBy(scene.Me).Select(guest => new CarouselPerson(guest.Person, guest.Name))]
            : [.. scene.Carousel.Teachers.Where(teacher => scene.Carousel.Met(teacher.Person, scene.Me))];

    /// <summary>Teacher and role model of a contact between this person and another.</summary>
    public static (PersonId Teacher, PersonId RoleModel) Pair(CarouselScene scene, PersonId other) =>
        scene.IsTeacher ? (scene.Me, other) : (other, scene.Me);

    /// <summary>Whom a card named; null for nobody, and for whom this may not be done with.</summary>
    public static PersonId? Chosen(CarouselScene scene, CardData data, ContactAction action) =>
        CarouselSubmit.Anybody(scene, data[CarouselSubmit.WithId]) is { } other && May(scene, action, other)
            ? other
            : null;

    public static bool May(CarouselScene scene, ContactAction action, PersonId other)
    {
        var (teacher, roleModel) = Pair(scene, other);
        return scene.May(action, teacher, roleModel);
    }
}
