using LoopbaanBot.Content;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>What may lie in the chat: that there are people to talk with, and not that somebody looked for one.</summary>
internal static class HeavyCards
{
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "heavy.card"),
            [],
            [new PostedButton(Wording.Of(texts, "heavy.open"), HeavySubmit.Press)]
        );
}
