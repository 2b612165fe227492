using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows what only oneself decides: language, rhythm, sharing, data.</summary>
internal sealed class OpenMine() : OpensCard(Verbs.OpenMine)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Mine;

    protected override PostedCard CardFor(TeacherTurn turn) => RoadCards.Mine(turn.Texts);
}
