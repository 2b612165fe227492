using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.RoleModels.Registering;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>What a role model sees of a carousel: whether to come, the own table, and the question that made one think.</summary>
internal static class GuestParts
{
    public static IEnumerable<AdaptiveElement> Of(TeacherTurn turn, CarouselScene scene)
    {
        if (scene.May(CarouselAction.Reply))
        {
            yield return new AdaptiveTextBlock(turn.Texts[Reply(scene)]);
            yield return new AdaptiveActionSet(
                CarouselSubmit
                    .Write(ReplyToCarousel.Name, scene.Id, nameof(GuestReply.Comes))
                    .ToAction(turn.Texts["carousel.guest.yes"], AdaptiveActionStyle.Positive),
                CarouselSubmit
                    .Write(ReplyToCarousel.Name, scene.Id, nameof(GuestReply.NotNow))
                    .ToAction(turn.Texts["carousel.guest.no"]),
                OpenBriefing.Command.ToAction(turn.Texts["roleModel.briefing.title"])
            );
        }

        if (scene.Carousel.TableOf(scene.Me) is { } table)
        {
            foreach (var line in AtTable(turn, scene, table))
            {
                yield return line;
            }
        }
    }

    private static string Reply(CarouselScene scene) =>
        scene.Carousel.Guest(scene.Me)!.Reply switch
        {
            GuestReply.Comes => "carousel.guest.comes",
            GuestReply.NotNow => "carousel.guest.notNow",
            _ => "carousel.guest.asked",
        };

    private static IEnumerable<AdaptiveElement> AtTable(TeacherTurn turn, CarouselScene scene, int table)
    {
        yield return CardText.Question(turn.Texts["carousel.guest.table", ("n", table + 1)]);
        if (scene.Round is { } round)
        {
            var names = string.Join(", ", scene.Carousel.At(table, round).Select(teacher => teacher.Name.ToString()));
            yield return CardText.Own(
                names.Length == 0
                    ? turn.Texts["carousel.guest.rest"]
                    : turn.Texts["carousel.guest.now", ("names", names)]
            );
        }

        string[] thanked =
        [
            .. scene
                .Carousel.Thanks.Where(thanks => thanks.RoleModel == scene.Me)
                .Select(thanks => scene.Carousel.Teacher(thanks.Teacher)?.Name.ToString())
                .OfType<string>(),
        ];
        if (thanked.Length > 0)
        {
            yield return CardText.Label(turn.Texts["carousel.guest.thanked"]);
            yield return CardText.Own(string.Join(", ", thanked));
        }

        yield return PartViews.Line(
            CarouselSubmit.ThoughtId,
            turn.Texts["carousel.guest.thought"],
            null,
            scene.Mine.Thought
        );
        yield return new AdaptiveActionSet(
            CarouselSubmit.Write(KeepThought.Name, scene.Id).ToAction(turn.Texts["roleTalk.harvestKeep"])
        );
        yield return CardText.Small(turn.Texts["carousel.guest.thoughtNote"]);
    }
}
