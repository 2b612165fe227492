using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows what can be asked.</summary>
internal sealed class OpenHelp() : OpensCard(Verbs.OpenHelp)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Help;

    protected override PostedCard CardFor(TeacherTurn turn) => MenuCards.Help(turn.Texts);
}
