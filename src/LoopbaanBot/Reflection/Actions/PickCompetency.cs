using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Cards;

namespace LoopbaanBot.Reflection.Actions;

/// <summary>Shows the five competencies to choose from.</summary>
internal sealed class PickCompetency() : OpensCard(Verbs.PickCompetency)
{
    public override bool Answers(Command command) => command is { Kind: CommandKind.Reflect, Competency: null };

    protected override PostedCard CardFor(TeacherTurn turn) => ReflectionPosts.Picker(turn.Content);
}
