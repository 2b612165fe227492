using System.Text;

namespace LoopbaanBot.Privacy.Downloads.Calendar;

/// <summary>The text rules of RFC 5545: what is escaped in a value (3.3.11) and how long lines are folded (3.1).</summary>
internal static class CalendarText
{
    private const string LineEnd = "\r\n";

    /// <summary>In octets of UTF-8, without the line end.</summary>
    private const int LongestLine = 75;

    /// <summary>Nothing in the words can begin a line of the file: line ends become <c>\n</c>, and controls go.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
        {
            escaped.Append(
                rune.Value switch
                {
                    '\\' => @"\\",
                    ';' => @"\;",
                    ',' => @"\,",
                    '\n' => @"\n",
                    '\t' => " ",
                    _ => Rune.IsControl(rune) ? string.Empty : rune.ToString(),
                }
            );
        }

        return escaped.ToString();
    }

    public static string Join(params ReadOnlySpan<string> lines)
    {
        var file = new StringBuilder();
        foreach (var line in lines)
        {
            Fold(file, line);
        }

        return file.ToString();
    }

    /// <summary>A line goes on after a line end and a space; no letter is cut in two.</summary>
    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append(LineEnd).Append(' ');
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append(LineEnd);
    }
}
