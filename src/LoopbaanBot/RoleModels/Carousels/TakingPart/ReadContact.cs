using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>How somebody can be reached, when both said yes; otherwise the same words whatever the reason.</summary>
internal sealed class ReadContact(CarouselBook book, CarouselNoteStore notes)
    : CarouselStep(book, Name, CarouselAction.Write)
{
    public const string Name = "carousel.reach";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        if (
            CarouselContactParts.Chosen(scene, data, ContactAction.Read) is { } other
            && (await notes.LoadAsync(other, scene.Id, cancellationToken)).Reach is { } reach
        )
        {
            turn.Show(Contact(turn, scene, reach));
        }
        else
        {
            turn.Say(turn.Word("carousel.contact.notYet"));
        }
    }

    public static View Contact(TeacherTurn turn, CarouselScene scene, string reach) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["contact.title"],
                null,
                [new AdaptiveTextBlock(turn.Texts["contact.mutual"]), CardText.Own(reach)],
                [
                    (AdaptiveAction)
                        CarouselSubmit.Write(ShowCarousel.Name, scene.Id).ToAction(turn.Texts["carousel.back"]),
                ]
            ),
            CarouselLines.Doorway(turn.Texts)
        );
}
