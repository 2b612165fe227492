using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Obstacles;

/// <summary>Throws away the check after one question whether that is meant.</summary>
internal sealed class DeleteObstacles(ObstacleStore store) : ICardAction
{
    private const string DeleteVerb = "obstacles.delete";

    public static CardCommand Ask { get; } = CardCommand.Of(DeleteVerb);

    public static CardCommand Sure { get; } = Ask.Sure();

    public string Verb => DeleteVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (!data.IsSure)
        {
            turn.Show(ObstacleViews.AskDelete(turn));
            return;
        }

        if (await store.FindAsync(turn.Teacher.Id, cancellationToken) is not null)
        {
            turn.Change(store.Remove());
        }

        var card = ObstacleCards.Deleted(turn.Texts);
        turn.Show(View.Of(card, turn.Language));
        turn.ReplacePosted(card);
    }
}
