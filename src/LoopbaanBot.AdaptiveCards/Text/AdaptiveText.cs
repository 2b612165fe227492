using System.Buffers;
using System.Text;

namespace LoopbaanBot.AdaptiveCards.Text;

/// <summary>Makes a short foreign text, such as a name, harmless where a client reads Markdown.</summary>
public static class AdaptiveText
{
    // The braces keep {{DATE(…)}} from being read as a date, the ampersand keeps &lt; from becoming a tag.
    private static readonly SearchValues<char> s_control = SearchValues.Create("\\`*_[]<>~&{");

    private static readonly SearchValues<char> s_lineStart = SearchValues.Create("#+-=|");

    /// <summary>
    /// Escapes what Markdown would interpret and joins lines with a space, so that no list, heading or quote can
    /// begin. Longer text belongs in an <see cref="AdaptiveRichTextBlock"/>.
    /// </summary>
    public static string Plain(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length == 0 || (!line.AsSpan().ContainsAny(s_control) && !StartsAsBlock(line)))
        {
            return line;
        }

        var plain = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; index++)
        {
            if (s_control.Contains(line[index]) || index == BlockMark(line))
            {
                plain.Append('\\');
            }

            plain.Append(line[index]);
        }

        return plain.ToString();
    }

    private static bool StartsAsBlock(string line) => BlockMark(line) >= 0;

    /// <summary>Where the character stands that would open a heading, list or table; -1 when there is none.</summary>
    private static int BlockMark(string line)
    {
        if (s_lineStart.Contains(line[0]))
        {
            return 0;
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? digits : -1;
    }
}
