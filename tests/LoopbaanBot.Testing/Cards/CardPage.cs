using System.Text.Json;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Testing.Cards;

/// <summary>One HTML file with everything in it: the renderer, the colours of a Teams theme and the cards.</summary>
internal static class CardPage
{
    /// <summary>
    /// Pixels: a card in the chat beside the list, wider than a phone and narrower than a full window.
    /// </summary>
    public const int Width = 520;

    public static string Write(string folder, string sheet, string theme)
    {
        using var hosts = JsonDocument.Parse(File.ReadAllText(Path.Combine(NodeTools.Folder, "card-host.json")));
        var look = hosts.RootElement.GetProperty(theme);
        var file = Path.Combine(folder, theme + ".html");
        File.WriteAllText(file, Html(sheet, look.GetProperty("host").GetRawText(), look));
        return new Uri(file).AbsoluteUri;
    }

    private static string Html(string sheet, string host, JsonElement look) =>
        $$"""
            <!doctype html>
            <html lang="nl"><head><meta charset="utf-8"><style>
            {{File.ReadAllText(NodeTools.Script("adaptivecards", "dist", "adaptivecards.css"))}}
            :root { {{Colours(look)}} }
            body { margin: 12px; background: var(--page); font: 11px sans-serif; }
            body > p { margin: 12px 0 2px; color: #888; }
            .frame { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
            .frame .ac-input { background: var(--field); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; }
            .frame .ac-pushButton { background: var(--field); color: var(--ink); border: 1px solid var(--line); border-radius: 4px; }
            .frame .ac-pushButton.style-positive { background: var(--accent); color: #fff; border-color: var(--accent); }
            </style></head><body>
            <script>{{File.ReadAllText(NodeTools.Script("adaptivecards", "dist", "adaptivecards.min.js"))}}</script>
            <script>const sheet = {{Embedded(sheet)}}; const host = {{Embedded(host)}};</script>
            <script>{{Script("card-check.cjs")}}</script>
            <script>{{Script("card-sheet.cjs")}}</script>
            </body></html>
            """;

    private static string Colours(JsonElement look) =>
        string.Concat(
            look.EnumerateObject()
                .Where(static one => one.Value.ValueKind == JsonValueKind.String)
                .Select(static one => $"--{one.Name}: {one.Value.GetString()}; ")
        );

    // A card may hold "</script>": inside a script only the escaped form is safe.
    private static string Embedded(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static string Script(string name) => File.ReadAllText(Path.Combine(NodeTools.Folder, name));
}
