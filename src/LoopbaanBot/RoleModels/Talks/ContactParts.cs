using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.RoleModels.Talks.Steps;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>Contact after a talk: what one says stays unknown until both said yes.</summary>
internal static class ContactParts
{
    public static IEnumerable<AdaptiveElement> Of(TeacherTurn turn, TalkScene scene)
    {
        if (!scene.May(ContactAction.Wish) || !scene.MayHaveBeen)
        {
            yield break;
        }

        yield return CardText.Label(turn.Texts["contact.title"]);
        yield return new AdaptiveTextBlock(turn.Texts[State(scene)]);
        if (scene.Theirs.Reach is { } reach)
        {
            yield return CardText.Own(reach);
        }

        yield return new AdaptiveTextInput(TalkSubmit.ReachId)
        {
            Label = turn.Texts["contact.reach"],
            Placeholder = turn.Texts["contact.example"],
            MaxLength = TalkNote.LineLimit.Characters,
            Value = scene.Mine.Reach,
        };
        yield return new AdaptiveActionSet(
            TalkSubmit.WriteWish(WishTalkContact.Name, scene.Ref, wants: true).ToAction(turn.Texts["contact.yes"]),
            TalkSubmit.WriteWish(WishTalkContact.Name, scene.Ref, wants: false).ToAction(turn.Texts["contact.no"])
        );
    }

    private static string State(TalkScene scene) =>
        scene.May(ContactAction.Read) ? "contact.mutual"
        : scene.WantsContact == true ? "contact.saidYes"
        : scene.WantsContact == false ? "contact.saidNo"
        : "contact.ask";
}
