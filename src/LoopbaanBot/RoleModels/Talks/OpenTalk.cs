using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Talks.Steps;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>Shows a talk as it stands now: from the card that told of it, or from the list.</summary>
internal sealed class OpenTalk(TalkBook book) : TalkStep(book, Command.Verb)
{
    public static CardCommand Command { get; } = CardCommand.Of("roletalk.open");

    protected override bool May(TalkScene scene) => true;

    protected override Task ActAsync(
        TeacherTurn turn,
        TalkScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        turn.Show(TalkViews.Of(turn, scene));
        return Task.CompletedTask;
    }
}
