using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Groups;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Rounds.Preparing;

/// <summary>"@LoopbaanBot ronde", typed where all read along: the card says the same to whoever asks.</summary>
internal sealed class AskForRound : IGroupCommand
{
    public CommandKind Kind => CommandKind.Round;

    public PostedCard CardFor(Texts texts) => RoundPosts.Doorway(texts);
}

/// <summary>"Ronde", asked in a personal chat, where there is no group: says where to ask.</summary>
internal sealed class ExplainRounds() : OpensCard(CardCommand.Of("round.how"))
{
    public override bool Answers(Command command) => command.Kind == CommandKind.Round;

    protected override PostedCard CardFor(TeacherTurn turn) => RoundPosts.HowTo(turn.Texts);
}
