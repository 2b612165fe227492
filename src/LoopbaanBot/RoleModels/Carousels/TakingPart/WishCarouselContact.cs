using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Careers.RoleModels.Talks;
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

        if (CarouselContactParts.Chosen(scene, data, ContactAction.Wish) is not { } other)
        {
            turn.Show(PartViews.Of(turn, scene with { Mine = note }, turn.Texts["carousel.contact.choose"]));
        }
        else if (wants && note.Reach is null)
        {
            turn.Show(PartViews.Of(turn, scene, turn.Texts["contact.noReach"]));
        }
        else
        {
            turn.Change(notes.Put(scene.Me, scene.Id, note));
            await WishAsync(turn, scene, other, wants, cancellationToken);
            var said = wants ? "contact.saidYes" : "contact.saidNo";
            await ShowAsync(turn, scene with { Mine = note }, said, cancellationToken);
        }
    }

    private async Task WishAsync(
        TeacherTurn turn,
        CarouselScene scene,
        PersonId other,
        bool wants,
        CancellationToken cancellationToken
    )
    {
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
    }
}
