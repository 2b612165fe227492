using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Privacy.Sharing;

/// <summary>Shows what can be done with sharing, on delen and from the menu.</summary>
internal sealed class OpenSharing() : OpensCard(Verbs.OpenSharing)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Share;

    protected override PostedCard CardFor(TeacherTurn turn) => SharingPosts.Doorway(turn.Texts);
}
