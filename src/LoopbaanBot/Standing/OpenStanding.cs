using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Standing;

/// <summary>Shows what can be done to see where one stands.</summary>
internal sealed class OpenStanding() : OpensCard(Verbs.OpenStanding)
{
    public override bool Answers(Command command) => command.Kind is CommandKind.Standing;

    protected override PostedCard CardFor(TeacherTurn turn) => StandingCards.Standing(turn.Texts);
}
