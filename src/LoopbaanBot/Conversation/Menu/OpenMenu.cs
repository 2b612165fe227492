using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows the menu, on hoi and on menu.</summary>
internal sealed class OpenMenu(IRunningTalk talk) : OpensCard(Verbs.OpenMenu)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Greet or CommandKind.Menu;

    protected override PostedCard CardFor(TeacherTurn turn) => MenuCards.Menu(turn.Texts, talk.Doorway(turn));
}
