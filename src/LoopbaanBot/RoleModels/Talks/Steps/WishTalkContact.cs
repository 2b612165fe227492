using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.RoleModels.Talks.Telling;

namespace LoopbaanBot.RoleModels.Talks.Steps;

/// <summary>Either side says whether there may be contact. Only when both said yes does anybody hear of it.</summary>
internal sealed class WishTalkContact(
    TalkBook book,
    TalkNoteStore notes,
    RoleModelStore store,
    TalkTelling telling,
    SchoolClock clock
) : TalkStep(book, Name)
{
    public const string Name = "roletalk.contact";

    protected override bool May(TalkScene scene) => scene.May(ContactAction.Wish);

    protected override async Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var wants = data[TalkSubmit.WantsKey] == CardData.Yes;
        var note = scene.Mine with { Reach = words.Text(TalkSubmit.ReachId, TalkNote.LineLimit) };
        if (words.RefuseTooLong(turn))
        {
            return;
        }

        if (wants && note.Reach is null)
        {
            turn.Show(TalkViews.Of(turn, scene, turn.Texts["contact.noReach"]));
            return;
        }

        turn.Change(notes.Put(scene.Me, scene.Ref, note));
        var after = await store.UpdateAsync(
            scene.Ref.Model,
            model => model.WishContact(scene.Ref.Talk, scene.Me, wants, clock.Today),
            cancellationToken
        );
        if (after?.Find(scene.Ref.Talk) is { Contact.AreMutual: true })
        {
            turn.Afterwards(token => telling.TellContactAsync(scene, token));
        }

        await ShowAsync(turn, scene, note, null, cancellationToken);
    }
}
