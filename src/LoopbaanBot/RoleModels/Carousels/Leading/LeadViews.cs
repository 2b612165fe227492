using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.Leading;

/// <summary>What who leads a carousel sees: who comes, how it turns, and counts. Nothing that anybody wrote.</summary>
internal static class LeadViews
{
    private const int MostListed = 40;

    public static View Of(
        TeacherTurn turn,
        CarouselScene scene,
        IReadOnlyList<(SharedId Id, RoleModel Model)> free,
        string? notice
    ) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["carousel.title"],
                notice,
                [
                    new AdaptiveTextBlock(CarouselLines.Title(turn.Texts, scene)),
                    new AdaptiveTextBlock(
                        turn.Texts["carousel.lead.teachers", ("count", scene.Carousel.Teachers.Count)]
                    ),
                    .. Guests(turn, scene.Carousel),
                    .. scene.Carousel.StartedAt is null ? Prepare(turn, scene, free) : Seats(turn, scene.Carousel),
                ],
                [.. Buttons(turn, scene), OpenCarousels.Command.ToAction(turn.Texts["carousel.back"])]
            ),
            CarouselLines.Doorway(turn.Texts)
        );

    public static View AskStart(TeacherTurn turn, CarouselScene scene) =>
        Ask(turn, scene, "carousel.lead.startAsk", "carousel.lead.startYes", StartCarousel.Name);

    public static View AskStop(TeacherTurn turn, CarouselScene scene) =>
        Ask(turn, scene, "carousel.lead.stopAsk", "carousel.lead.stopYes", StopCarousel.Name);

    private static View Ask(TeacherTurn turn, CarouselScene scene, string question, string yes, string verb) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["carousel.title"],
                null,
                [new AdaptiveTextBlock(turn.Texts[question])],
                [
                    CarouselSubmit.Write(verb, scene.Id).Sure().ToAction(turn.Texts[yes], AdaptiveActionStyle.Positive),
                    CarouselSubmit.Write(ShowCarousel.Name, scene.Id).ToAction(turn.Texts["carousel.lead.no"]),
                ]
            ),
            CarouselLines.Doorway(turn.Texts)
        );

    private static IEnumerable<AdaptiveElement> Guests(TeacherTurn turn, Carousel carousel) =>
        carousel.Guests.Select(guest =>
            CardText.Small(
                turn.Texts[
                    guest.Reply switch
                    {
                        GuestReply.Comes => "carousel.lead.comes",
                        GuestReply.NotNow => "carousel.lead.notNow",
                        _ => "carousel.lead.asked",
                    },
                    ("name", guest.Name.ToString())
                ]
            )
        );

    private static IEnumerable<AdaptiveElement> Prepare(
        TeacherTurn turn,
        CarouselScene scene,
        IReadOnlyList<(SharedId Id, RoleModel Model)> free
    )
    {
        foreach (var line in Shape(turn, scene.Carousel))
        {
            yield return line;
        }

        if (free.Count > 0 && scene.Carousel.StoppedAt is null)
        {
            yield return new AdaptiveChoiceSetInput(CarouselSubmit.RoleModelId)
            {
                Label = turn.Texts["carousel.lead.choose"],
                Style = AdaptiveChoiceInputStyle.Compact,
                Value = free[0].Id.ToString(),
                Choices = [.. free.Take(MostListed).Select(one => Choice(turn, one.Id, one.Model))],
            };
            yield return new AdaptiveActionSet(
                CarouselSubmit.Write(AskRoleModel.Name, scene.Id).ToAction(turn.Texts["carousel.lead.ask"])
            );
        }
    }

    private static AdaptiveChoice Choice(TeacherTurn turn, SharedId id, RoleModel model) =>
        new(
            turn.Texts[
                "roleModel.line",
                ("name", model.Name.ToString()),
                ("paths", new RoleModelWords(turn).Paths(model.Profile))
            ],
            id.ToString()
        );

    private static IEnumerable<AdaptiveElement> Shape(TeacherTurn turn, Carousel carousel)
    {
        if (carousel.Shape is not { } shape)
        {
            yield return new AdaptiveTextBlock(turn.Texts["carousel.lead.noShape"]);
            yield break;
        }

        yield return new AdaptiveTextBlock(
            turn.Texts[
                "carousel.lead.shape",
                ("groups", shape.Groups),
                ("tables", shape.Tables),
                ("rounds", shape.Rounds),
                ("minutes", shape.Rounds * (CarouselBell.RoundMinutes + CarouselBell.ChangeMinutes))
            ]
        );
        if (shape.IsCrowded(carousel.Teachers.Count))
        {
            yield return CardText.Small(turn.Texts["carousel.lead.crowded"]);
        }
    }

    private static IEnumerable<AdaptiveElement> Seats(TeacherTurn turn, Carousel carousel)
    {
        foreach (var round in Enumerable.Range(0, carousel.Shape!.Rounds))
        {
            yield return CardText.Label(turn.Texts["carousel.lead.round", ("n", round + 1)]);
            foreach (var table in Enumerable.Range(0, carousel.Tables.Count))
            {
                var names = carousel.At(table, round).Select(teacher => teacher.Name.ToString());
                yield return CardText.Own(
                    turn.Texts[
                        "carousel.lead.table",
                        ("n", table + 1),
                        ("name", NameAt(turn, carousel, table)),
                        ("names", string.Join(", ", names))
                    ]
                );
            }
        }

        yield return CardText.Small(turn.Texts["carousel.lead.thanks", ("count", carousel.Thanks.Count)]);
    }

    private static string NameAt(TeacherTurn turn, Carousel carousel, int table) =>
        carousel.Tables[table] is { } person && carousel.Guest(person) is { } guest
            ? guest.Name.ToString()
            : turn.Texts["roleTalk.somebody"];

    private static IEnumerable<AdaptiveAction> Buttons(TeacherTurn turn, CarouselScene scene)
    {
        var carousel = scene.Carousel;
        if (carousel is { StartedAt: null, StoppedAt: null, Shape: not null })
        {
            yield return CarouselSubmit
                .Write(StartCarousel.Name, scene.Id)
                .ToAction(turn.Texts["carousel.lead.start"], AdaptiveActionStyle.Positive);
        }

        if (carousel.StoppedAt is null && !carousel.IsOver(scene.Now))
        {
            yield return CarouselSubmit.Write(StopCarousel.Name, scene.Id).ToAction(turn.Texts["carousel.lead.stop"]);
        }
    }
}
