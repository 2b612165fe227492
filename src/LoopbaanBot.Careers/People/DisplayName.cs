using System.Globalization;
using System.Text;

namespace LoopbaanBot.Careers.People;

/// <summary>
/// What somebody is called in the directory of their school: never something typed to the bot, so that it may stand on a
/// card that is sent. Letters, digits and the signs of names are left; whatever could dress up a card is not.
/// </summary>
public readonly record struct DisplayName
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Longest = 60;

    private readonly string? _text;

    private DisplayName(string text) => _text = text;

    /// <summary>Null when nothing readable is left of it.</summary>
    public static DisplayName? From(string? directoryName)
    {
        var kept = new StringBuilder();
        foreach (var rune in (directoryName ?? string.Empty).EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }

            if (IsOfNames(rune))
            {
                kept.Append(rune);
            }
            else if (kept.Length > 0 && kept[^1] != ' ')
            {
                kept.Append(' ');
            }
        }

        var name = kept.ToString().Trim();
        return name.Any(char.IsLetterOrDigit) ? new DisplayName(name) : null;
    }

    public override string ToString() => _text ?? string.Empty;

    private static bool IsOfNames(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || rune.Value is '\'' or '’' or '-' or '.' or ',' or '(' or ')';
}
