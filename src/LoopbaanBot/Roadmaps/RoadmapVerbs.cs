using LoopbaanBot.Delivery;

namespace LoopbaanBot.Roadmaps;

/// <summary>The buttons of a roadmap that need no more than their name.</summary>
internal static class RoadmapVerbs
{
    public static CardCommand Change { get; } = CardCommand.Of("roadmap.change");

    public static CardCommand Steps { get; } = CardCommand.Of("roadmap.steps");

    public static CardCommand Print { get; } = CardCommand.Of("roadmap.print");

    public static CardCommand EditMini { get; } = CardCommand.Of("roadmap.mini");
}
