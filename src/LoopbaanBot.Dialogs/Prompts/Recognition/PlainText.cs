using System.Globalization;
using System.Text;

namespace LoopbaanBot.Dialogs.Prompts.Recognition;

/// <summary>
/// Takes out of a text what nobody typed on purpose: controls, half characters, and the marks that turn the direction
/// of whatever stands after them.
/// </summary>
public static class PlainText
{
    public static string Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        return NeedsCleaning(text) ? Rewrite(text).Trim() : text.Trim();
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Replace(rune) != rune)
            {
                return true;
            }
        }

        return false;
    }

    private static string Rewrite(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (Replace(rune) is { } kept)
            {
                cleaned.Append(kept);
            }
        }

        return cleaned.ToString();
    }

    private static Rune? Replace(Rune rune) =>
        rune.Value switch
        {
            '\n' => rune,
            '\t' => new Rune(' '),
            // What EnumerateRunes makes of half a surrogate pair.
            0xFFFD => null,
            // Zero width space and byte order mark: a text of only these would look empty but not be it.
            0x200B or 0xFEFF => null,
            // Line ends in other writing; they were made \n before.
            0x2028 or 0x2029 => null,
            (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => null,
            _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control ? null : rune,
        };
}
