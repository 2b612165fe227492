using System.Globalization;
using System.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Privacy.Downloads;
using LoopbaanBot.Roadmaps.Outline;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>
/// The roadmap as one page to print. Own words are encoded and stand each in an element of their own with its own
/// direction, so that nothing in them can reach beyond it.
/// </summary>
internal static class RoadmapHtml
{
    private const string Style = """

        h2 { border-top: 2px solid; padding-top: .5rem; margin-top: 2rem; text-transform: uppercase; font-size: 1rem; }
        h3 { margin-bottom: .25rem; }
        h4 { margin: .75rem 0 0; font-weight: 600; }
        p, ul { margin: .25rem 0; }
        section.item, li { break-inside: avoid; }
        @media print { body { margin: 0; max-width: none; } @page { margin: 2cm; } }
        """;

    public static string Write(PrintedRoadmap roadmap, Texts texts)
    {
        var body = new StringBuilder();
        body.Append("<header>\n");
        Heading(body, 1, roadmap.Title);
        body.Append("<p>").Append(HtmlPage.Encode(texts["roadmap.print.on", ("date", roadmap.On)])).Append("</p>\n");
        body.Append("</header>\n<main>\n");
        if (roadmap.Sections.Count == 0)
        {
            body.Append("<p>").Append(HtmlPage.Encode(texts["roadmap.print.empty"])).Append("</p>\n");
        }

        foreach (var stage in roadmap.Sections.GroupBy(section => section.Stage))
        {
            Heading(body, 2, RoadmapStages.NameOf(stage.Key, texts));
            foreach (var section in stage)
            {
                Section(body, section);
            }
        }

        return HtmlPage.Of(texts.Language, roadmap.Title, body.Append("</main>").ToString(), Style);
    }

    private static void Section(StringBuilder body, OutlineSection section)
    {
        body.Append("<section>\n");
        Heading(body, 3, section.Title);
        foreach (var item in section.Items)
        {
            body.Append("<section class=\"item\">\n");
            Label(body, item);
            Words(body, item);
            foreach (var detail in item.Details)
            {
                Detail(body, detail);
            }

            body.Append("</section>\n");
        }

        body.Append("</section>\n");
    }

    private static void Label(StringBuilder body, OutlineItem item)
    {
        var label = HtmlPage.Encode(item.Label);
        body.Append("<h4>");
        if (item.Day is { } day)
        {
            body.Append(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\">{label}</time>");
        }
        else
        {
            body.Append(label);
        }

        body.Append("</h4>\n");
    }

    private static void Words(StringBuilder body, OutlineItem item)
    {
        var element = item.IsList ? "li" : "p";
        body.Append(item.IsList ? "<ul>\n" : string.Empty);
        foreach (var words in item.Words)
        {
            var own = HtmlPage.Encode(words);
            body.Append(CultureInfo.InvariantCulture, $"<{element} class=\"own\" dir=\"auto\">{own}</{element}>\n");
        }

        body.Append(item.IsList ? "</ul>\n" : string.Empty);
    }

    private static void Detail(StringBuilder body, OutlineItem detail)
    {
        var (label, own) = (HtmlPage.Encode(detail.Label), HtmlPage.Encode(detail.Words[0]));
        body.Append(CultureInfo.InvariantCulture, $"<p>{label}: <bdi class=\"own\">{own}</bdi></p>\n");
    }

    private static void Heading(StringBuilder body, int level, string words) =>
        body.Append(CultureInfo.InvariantCulture, $"<h{level}>{HtmlPage.Encode(words)}</h{level}>\n");
}
