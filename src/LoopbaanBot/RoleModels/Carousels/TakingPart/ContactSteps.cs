using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Carousels.Ringing;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>Says whether there may be contact with somebody who was met; heard by nobody until both said yes.</summary>
internal sealed class WishCarouselContact(
    CarouselBook book,
    CarouselStore store,
    CarouselNoteStore notes,
    CarouselTelling telling
) : CarouselStep(book, Name, CarouselAction.Write)
{
    public const string Name = "carousel.contact";

    protected override async Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var wants = data[CarouselSubmit.ValueKey] == CardData.Yes;
        var note = scene.Mine with { Reach = words.Text(CarouselSubmit.ReachId, TalkNote.LineLimit) };
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        if (
            CarouselSubmit.Anybody(scene.Carousel, data[CarouselSubmit.WithId]) is not { } other
            || !CarouselContactParts.May(scene, ContactAction.Wish, other)
        )
        {
            turn.Show(PartViews.Of(turn, scene with { Mine = note }, turn.Texts["carousel.contact.choose"]));
            return;
        }

        if (wants && note.Reach is null)
        {
            turn.Show(PartViews.Of(turn, scene, turn.Texts["contact.noReach"]));
            return;
        }

        turn.Change(notes.Put(scene.Me, scene.Id, note));
        var after = await store.UpdateAsync(
            scene.Id,
            known => known.WishContact(scene.Me, other, wants),
            cancellationToken
        );
        var (teacher, roleModel) = CarouselContactParts.Pair(scene, other);
        if (after?.Contact(teacher, roleModel) is { Wishes.AreMutual: true } contact)
        {
            turn.Afterwards(token => telling.TellContactAsync(scene.Id, contact, token));
        }

        await ShowAsync(
            turn,
            scene with
            {
                Mine = note,
            },
            wants ? "contact.saidYes" : "contact.saidNo",
            cancellationToken
        );
    }
}

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
            CarouselSubmit.Anybody(scene.Carousel, data[CarouselSubmit.WithId]) is { } other
            && CarouselContactParts.May(scene, ContactAction.Read, other)
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
