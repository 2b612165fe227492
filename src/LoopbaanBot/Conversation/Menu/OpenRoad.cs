using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Shows the road: where one stands, what one asks, and which steps one takes.</summary>
internal sealed class OpenRoad() : OpensCard(Verbs.OpenRoad)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Road;

    protected override PostedCard CardFor(TeacherTurn turn) => RoadCards.Road(turn.Texts);
}
