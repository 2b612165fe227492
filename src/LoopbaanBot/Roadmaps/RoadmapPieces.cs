using LoopbaanBot.Careers.Privacy;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;

namespace LoopbaanBot.Roadmaps;

/// <summary>One part of a roadmap as an item by itself, so that somebody is shown exactly the parts that were chosen.</summary>
internal static class RoadmapPieces
{
    private const char Between = '.';

    public static ItemRef RefOf(RoadmapPart part) =>
        new(ItemKind.Roadmap, $"{ShareableRoadmap.Full.Id}{Between}{part}");

    /// <summary>Null for what is no part.</summary>
    public static RoadmapPart? PartOf(string itemId) =>
        itemId.Split(Between) is [var roadmap, var part]
        && roadmap == ShareableRoadmap.Full.Id
        && Enum.GetNames<RoadmapPart>().Contains(part)
            ? Enum.Parse<RoadmapPart>(part)
            : null;

    public static string NameOf(RoadmapPart part) =>
        part switch
        {
            RoadmapPart.Past => "roadmap.part.past",
            RoadmapPart.Balance => "roadmap.part.balance",
            RoadmapPart.Competencies => "roadmap.part.competencies",
            RoadmapPart.Vision => "roadmap.part.vision",
            RoadmapPart.Steps => "roadmap.part.steps",
            _ => "roadmap.part.reach",
        };

    /// <summary>The roadmap with this part and nothing else.</summary>
    public static Roadmap Only(this Roadmap roadmap, RoadmapPart part) =>
        part switch
        {
            RoadmapPart.Past => Roadmap.Empty with { Past = roadmap.Past },
            RoadmapPart.Balance => Roadmap.Empty with { Balance = roadmap.Balance },
            RoadmapPart.Competencies => Roadmap.Empty with { Competencies = roadmap.Competencies },
            RoadmapPart.Vision => Roadmap.Empty with { Vision = roadmap.Vision },
            RoadmapPart.Steps => Roadmap.Empty with { Steps = roadmap.Steps },
            _ => Roadmap.Empty with { Reach = roadmap.Reach },
        };

    /// <summary>What lies ahead, and nothing that looks back or inward.</summary>
    public static Roadmap Ahead(this Roadmap roadmap) =>
        Roadmap.Empty with
        {
            Steps = roadmap.Steps,
            Reach = roadmap.Reach,
        };

    /// <inheritdoc cref="Ahead(Roadmap)"/>
    public static MiniRoadmap Ahead(this MiniRoadmap mini) => MiniRoadmap.Empty with { Step = mini.Step };
}
