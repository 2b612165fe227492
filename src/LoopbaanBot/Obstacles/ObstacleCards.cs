using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Delivery;
using LoopbaanBot.Obstacles.Talk;

namespace LoopbaanBot.Obstacles;

/// <summary>What is posted about an obstacle check: a name, a day and a button.</summary>
internal static class ObstacleCards
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "obstacles.title"),
            [Wording.Of(texts, "obstacles.card")],
            [new PostedButton(Wording.Of(texts, "obstacles.open"), OpenObstacles.Command)]
        );

    public static PostedCard Kept(Texts texts, DateOnly day) =>
        new(
            Wording.Of(texts, "obstacles.kept", ("date", day)),
            [],
            [new PostedButton(Wording.Of(texts, "obstacles.open"), OpenObstacles.Command)]
        );

    public static PostedCard Nothing(Texts texts) => Again(texts, "obstacles.empty");

    public static PostedCard Deleted(Texts texts) => Again(texts, "obstacles.deleted");

    private static PostedCard Again(Texts texts, string line) =>
        new(
            Wording.Of(texts, "obstacles.title"),
            [Wording.Of(texts, line)],
            [new PostedButton(Wording.Of(texts, "obstacles.button"), BeginSubmit.Write(ObstacleDialog.DialogId))]
        );
}
