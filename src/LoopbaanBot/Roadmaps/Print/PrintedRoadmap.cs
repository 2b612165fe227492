using LoopbaanBot.Content;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>A roadmap as it goes on paper: all words of it, and the day on which it stood so.</summary>
internal sealed record PrintedRoadmap(string Title, DateOnly On, IReadOnlyList<OutlineSection> Sections)
{
    public static PrintedRoadmap Of(OwnRoadmap own, bool full, LanguageContent content, DateOnly today)
    {
        var outline = new RoadmapOutline(content);
        return new(
            content.Texts[full ? "roadmap.title" : "roadmap.mini.title"],
            today,
            full ? outline.Of(own.Full) : outline.Of(own.Mini)
        );
    }

    public override string ToString() => $"{Sections.Count} parts";
}
