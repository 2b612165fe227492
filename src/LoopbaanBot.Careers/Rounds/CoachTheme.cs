using System.Globalization;
using System.Text;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>
/// A theme that the facilitator types after the answers opened, for everybody in the channel to see. It is the one kind
/// of typed words that may be sent, so it has a type of its own: the form says that it comes into the channel, and what
/// goes in is one short line of letters, digits and plain punctuation. No teacher's answer can become one by itself.
/// </summary>
public readonly record struct CoachTheme
{
    /// <summary>In UTF-16 code units; a few words, not a quotation.</summary>
    public const int Longest = 60;

    /// <summary>As many as a group can talk about.</summary>
    public const int Most = 5;

    /// <summary>Without what could begin a link, a list, a mention or bold text.</summary>
    private const string Plain = " ,;?'()&-–";

    private readonly string? _words;

    private CoachTheme(string words) => _words = words;

    /// <summary>Null when nothing readable is left, or when it is longer than a theme.</summary>
    public static CoachTheme? From(string? typed)
    {
        var words = new StringBuilder();
        foreach (var rune in (typed ?? string.Empty).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                words.Append(rune);
            }
            else if (Rune.IsWhiteSpace(rune) || (rune.IsAscii && !Rune.IsControl(rune)) || rune.Value == '–')
            {
                Append(
                    words,
                    rune.IsBmp && Plain.Contains((char)rune.Value, StringComparison.Ordinal) ? rune : new Rune(' ')
                );
            }
        }

        var plain = words.ToString().Trim(' ', '-', '–');
        return plain.Any(char.IsLetter) && plain.Length <= Longest ? new CoachTheme(plain) : null;
    }

    public override string ToString() => _words ?? string.Empty;

    private static void Append(StringBuilder words, Rune rune)
    {
        // One space between words: gaps could draw a second line.
        if (rune.Value != ' ' || (words.Length > 0 && words[^1] != ' '))
        {
            words.Append(rune);
        }
    }
}
