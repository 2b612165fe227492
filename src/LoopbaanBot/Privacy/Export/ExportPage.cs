using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LoopbaanBot.Content;
using LoopbaanBot.Privacy.Downloads;

namespace LoopbaanBot.Privacy.Export;

/// <summary>The export to read, as one page that needs nothing else.</summary>
internal sealed class ExportPage(PersonalExport export, ContentLibrary library) : IDownload
{
    private const string Style = """
        dl { margin: .5rem 0 1rem; }
        dt { font-size: .85rem; opacity: .75; }
        dd { margin: 0 0 .4rem; }
        dd > dl, dd > ul { margin: 0; padding-left: 1rem; }
        section > dl { border-top: 1px solid; padding-top: .5rem; }
        """;

    public static DownloadKind Name { get; } = new("export-page");

    public DownloadKind Kind => Name;

    public async Task<DownloadFile?> MakeAsync(
        OfferedDownload offered,
        Language language,
        CancellationToken cancellationToken
    )
    {
        var data = await export.CollectAsync(offered.Person, language, cancellationToken);
        var texts = library[language].Texts;
        var page = HtmlPage.Of(language, texts["data.title"], Body(data, texts), Style);
        return DownloadFile.Of("loopbaanbot.html", DownloadFormat.Page, page);
    }

    private static string Body(ExportedData data, Texts texts)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<h1>{Encode(texts["data.title"])}</h1>\n");
        body.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts["data.exportedOn", ("date", data.Day)])}</p>\n");
        foreach (var kind in data.Kinds)
        {
            var name = kind.Kind.Name;
            body.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{Encode(texts[$"data.{name}.what"])}</h2>\n");
            body.Append(CultureInfo.InvariantCulture, $"<p>{Encode(texts[$"data.{name}.why"])}</p>\n");
            foreach (var item in kind.Items)
            {
                Write(body, texts, item);
            }

            body.Append("</section>\n");
        }

        return body.ToString();
    }

    private static void Write(StringBuilder body, Texts texts, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                body.Append("<dl>\n");
                foreach (var (name, value) in members.Where(member => !IsEmpty(member.Value)))
                {
                    body.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(Title(texts, name))}</dt>\n<dd>");
                    Write(body, texts, value);
                    body.Append("</dd>\n");
                }

                body.Append("</dl>\n");
                break;
            case JsonArray items:
                body.Append("<ul>\n");
                foreach (var item in items)
                {
                    body.Append("<li>");
                    Write(body, texts, item);
                    body.Append("</li>\n");
                }

                body.Append("</ul>\n");
                break;
            case not null:
                body.Append(CultureInfo.InvariantCulture, $"<span class=\"own\">{Encode(node.ToString())}</span>");
                break;
        }
    }

    /// <summary>The name that a person would use, or the technical one where nobody wrote another.</summary>
    private static string Title(Texts texts, string name) =>
        texts.Templates.ContainsKey($"data.field.{name}") ? texts[$"data.field.{name}"] : name;

    private static bool IsEmpty(JsonNode? node) => node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static string Encode(string text) => HtmlPage.Encode(text);
}
