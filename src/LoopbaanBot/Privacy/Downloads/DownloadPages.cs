using LoopbaanBot.Content;

namespace LoopbaanBot.Privacy.Downloads;

/// <summary>The three small pages around a file. None of them says whose link it is, or whether it ever existed.</summary>
internal static class DownloadPages
{
    /// <summary>Fetching takes a button: a scanner that only opens the link to look at it uses nothing up.</summary>
    public static string Ready(Texts texts) =>
        HtmlPage.Of(
            texts.Language,
            texts["download.ready"],
            $"""
            <h1>{HtmlPage.Encode(texts["download.ready"])}</h1>
            <p>{HtmlPage.Encode(texts["download.once"])}</p>
            <form method="post"><button type="submit">{HtmlPage.Encode(texts["download.fetch"])}</button></form>
            """
        );

    public static string Gone(Texts texts) => Note(texts, texts["download.gone.title"], texts["download.gone.next"]);

    public static string Later(Texts texts) => Note(texts, texts["download.later.title"], texts["download.later.next"]);

    private static string Note(Texts texts, string title, string words) =>
        HtmlPage.Of(
            texts.Language,
            title,
            $"""
            <h1>{HtmlPage.Encode(title)}</h1>
            <p>{HtmlPage.Encode(words)}</p>
            """
        );
}
