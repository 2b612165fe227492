using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Obstacles;

/// <summary>Shows the latest check with its helps; typed in the chat it posts a card that opens it.</summary>
internal sealed class OpenObstacles(ObstacleStore store) : OpensView
{
    private const string OpenVerb = "obstacles.open";

    public static CardCommand Command { get; } = CardCommand.Of(OpenVerb);

    public override string Verb => OpenVerb;

    public override bool Answers(Command command) => command.Kind == CommandKind.Obstacles;

    protected override PostedCard DoorwayFor(TeacherTurn turn) => ObstacleCards.Doorway(turn.Texts);

    public override async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = await store.FindAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(kept is null ? ObstacleViews.None(turn) : ObstacleViews.Read(turn, kept));
    }
}
