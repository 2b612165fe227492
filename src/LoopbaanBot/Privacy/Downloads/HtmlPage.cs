using System.Text.Encodings.Web;
using System.Text.Unicode;
using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>The frame of a page that leaves the bot: no script, no picture, nothing from elsewhere.</summary>
internal static class HtmlPage
{
    /// <summary>Letters of every script stay readable; what could be markup becomes an entity.</summary>
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        :root { color-scheme: light dark; }
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
        h1, h2, h3 { line-height: 1.2; }
        button { font: inherit; padding: .6rem 1.2rem; }
        .own { white-space: pre-wrap; overflow-wrap: anywhere; }
        """;

    /// <param name="title">Plain text; it is encoded here.</param>
    /// <param name="body">Markup in which everything is encoded already.</param>
    public static string Of(Language language, string title, string body, string style = "") =>
        $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(title)}</title>
            <style>
            {Style}{style}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>

            """;

    public static string Encode(string text) => s_encoder.Encode(text);
}
