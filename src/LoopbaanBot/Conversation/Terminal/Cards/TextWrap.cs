using System.Text.RegularExpressions;

namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Brings text to lines of a terminal.</summary>
internal static partial class TextWrap
{
    /// <summary>Breaks at spaces, and inside a word only when it is longer than a line.</summary>
    public static IEnumerable<string> Lines(string text, int width) =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Wrap(Harmless(line), width));

    /// <summary>Takes the Markdown of a text block away and keeps what it says.</summary>
    public static string WithoutMarkdown(string text) =>
        Markdown()
            .Replace(
                text,
                found =>
                    found.Groups["mark"] is { Success: true } mark ? mark.Value
                    : found.Groups["url"] is { Success: true } url ? $"{found.Groups["text"].Value} ({url.Value})"
                    : found.Groups["bold"].Value
            );

    private static IEnumerable<string> Wrap(string line, int width)
    {
        while (line.Length > width)
        {
            var space = line.LastIndexOf(' ', width);
            var end = space > 0 ? space : width - (char.IsHighSurrogate(line[width - 1]) ? 1 : 0);
            yield return line[..end].TrimEnd();
            line = line[end..].TrimStart();
        }

        yield return line;
    }

    /// <summary>Without control characters: words that somebody wrote must not steer the terminal.</summary>
    private static string Harmless(string line) =>
        line.Any(char.IsControl)
            ? string.Concat(line.Replace('\t', ' ').Where(letter => !char.IsControl(letter)))
            : line;

    [GeneratedRegex(@"\\(?<mark>[^\w\s])|\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)|\*\*(?<bold>.+?)\*\*|</?at>")]
    private static partial Regex Markdown();
}
