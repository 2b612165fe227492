using System.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>The roadmap as Markdown, to take along to whatever one writes in.</summary>
internal static class RoadmapMarkdown
{
    public static string Write(PrintedRoadmap roadmap, Texts texts)
    {
        var page = new StringBuilder();
        Paragraph(page, $"# {roadmap.Title}");
        Paragraph(page, texts["roadmap.print.on", ("date", roadmap.On)]);
        if (roadmap.Sections.Count == 0)
        {
            Paragraph(page, texts["roadmap.print.empty"]);
        }

        foreach (var stage in roadmap.Sections.GroupBy(section => section.Stage))
        {
            Paragraph(page, $"## {RoadmapStages.NameOf(stage.Key, texts)}");
            foreach (var section in stage)
            {
                Paragraph(page, $"### {section.Title}");
                foreach (var item in section.Items)
                {
                    Item(page, item);
                }
            }
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Item(StringBuilder page, OutlineItem item)
    {
        Paragraph(page, $"**{item.Label}**");
        Paragraph(
            page,
            item.IsList
                ? string.Join('\n', item.Words.Select(words => $"- {MarkdownText.Literal(words, indent: "  ")}"))
                : MarkdownText.Literal(item.Words[0])
        );
        foreach (var detail in item.Details)
        {
            Paragraph(page, $"{detail.Label}: {MarkdownText.Literal(detail.Words[0])}");
        }
    }

    private static void Paragraph(StringBuilder page, string text) => page.Append(text).Append("\n\n");
}
