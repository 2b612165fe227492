using LoopbaanBot.Content;

namespace LoopbaanBot.Roadmaps.Outline;

internal static class RoadmapStages
{
    public static string NameOf(OutlineStage stage, Texts texts) =>
        stage switch
        {
            OutlineStage.Past => texts["roadmap.stage.past"],
            OutlineStage.Now => texts["roadmap.stage.now"],
            _ => texts["roadmap.stage.ahead"],
        };
}
