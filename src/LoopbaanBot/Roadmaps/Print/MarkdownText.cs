using System.Text;

namespace LoopbaanBot.Roadmaps.Print;

/// <summary>Writes a person's words so that a reader of Markdown shows them letter by letter.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&!$^";

    /// <param name="words">May hold line ends: each becomes a line break.</param>
    /// <param name="indent">Before every line but the first, to stay within a list.</param>
    public static string Literal(string words, string indent = "") =>
        string.Join(
            $"\\\n{indent}",
            words
                .ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(Line)
        );

    private static string Line(string line)
    {
        var literal = new StringBuilder(line.Length + 8);
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        for (var at = 0; at < line.Length; at++)
        {
            if (Special.Contains(line[at], StringComparison.Ordinal) || StartsBlock(line, at, digits))
            {
                literal.Append('\\');
            }

            literal.Append(line[at]);
        }

        return literal.ToString();
    }

    /// <summary>A dash or a plus that would begin a list, an underline of a heading, the point of a numbered line.</summary>
    private static bool StartsBlock(string line, int at, int digits) =>
        at == 0 ? line[0] is '-' or '+' or '=' or ':' : at == digits && line[at] is ('.' or ')');
}
