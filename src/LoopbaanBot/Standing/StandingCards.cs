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
                Button(texts, "intake.title", OpenIntakeSubmit.Write()),
                Button(texts, "scan.title", OpenScans.Command),
                Button(texts, "obstacles.title", OpenObstacles.Command),
                Button(texts, "heavy.button", HeavySubmit.Press),
                Button(texts, "menu.button", Verbs.OpenMenu),
            ]
        );

    private static PostedButton Button(Texts texts, string title, CardCommand command) =>
        new(Wording.Of(texts, title), command);
}
