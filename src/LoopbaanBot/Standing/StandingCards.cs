using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Delivery;
using LoopbaanBot.Intake;
using LoopbaanBot.Obstacles;
using LoopbaanBot.Obstacles.Heavy;
using LoopbaanBot.Scans;

namespace LoopbaanBot.Standing;

/// <summary>"Waar ik sta": the four things on that stretch of the road.</summary>
internal static class StandingCards
{
    public static PostedCard Standing(Texts texts) =>
        new(
            Wording.Of(texts, "standing.title"),
            [Wording.Of(texts, "standing.note")],
            [
                PostedButton.Of(texts, "intake.title", OpenIntakeSubmit.Write()),
                PostedButton.Of(texts, "scan.title", OpenScans.Command),
                PostedButton.Of(texts, "obstacles.title", OpenObstacles.Command),
                PostedButton.Of(texts, "heavy.button", HeavySubmit.Press),
                PostedButton.Of(texts, "menu.button", Verbs.OpenMenu),
            ]
        );
}
