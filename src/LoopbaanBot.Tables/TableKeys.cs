using System.Buffers;
using System.Globalization;
using System.Text;

namespace LoopbaanBot.Tables;

/// <summary>Makes any text fit for a partition key or row key: <c>/ \ # ?</c>, control characters and halves of
/// surrogate
/// pairs become <c>%</c> and two hexadecimal digits (a half <c>%u</c> and four), and so does <c>%</c> itself.
/// Everything else stays readable and keeps its order.</summary>
public static class TableKeys
{
    private const char Sign = '%';

    private static readonly SearchValues<char> s_forbidden = SearchValues.Create(Forbidden());

    public static string Escape(string text)
    {
        if (!NeedsEscape(text))
        {
            return text;
        }

        var key = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                key.Append(text, index++, 2);
            }
            else
            {
                Append(key, text[index]);
            }
        }

        return key.ToString();
    }

    /// <exception cref="FormatException">The key was not made by <see cref="Escape"/>.</exception>
    public static string Unescape(string key)
    {
        if (!key.Contains(Sign, StringComparison.Ordinal))
        {
            return key;
        }

        var text = new StringBuilder(key.Length);
        for (var index = 0; index < key.Length; index++)
        {
            text.Append(key[index] == Sign ? Read(key, ref index) : key[index]);
        }

        return text.ToString();
    }

    internal static bool IsForbidden(char character) => s_forbidden.Contains(character);

    /// <summary>Whether the store takes the key as it is, apart from its length.</summary>
    internal static bool IsAllowed(ReadOnlySpan<char> key) => !key.ContainsAny(s_forbidden) && !HasHalfPair(key);

    private static bool NeedsEscape(ReadOnlySpan<char> text) => text.Contains(Sign) || !IsAllowed(text);

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (var index = text.IndexOfAnyInRange('\uD800', '\uDFFF'); index >= 0 && index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder key, char character)
    {
        if (char.IsSurrogate(character))
        {
            key.Append(CultureInfo.InvariantCulture, $"%u{(int)character:X4}");
        }
        else if (character == Sign || IsForbidden(character))
        {
            key.Append(CultureInfo.InvariantCulture, $"%{(int)character:X2}");
        }
        else
        {
            key.Append(character);
        }
    }

    private static char Read(string key, ref int index)
    {
        var (start, length) = index + 1 < key.Length && key[index + 1] == 'u' ? (index + 2, 4) : (index + 1, 2);
        if (
            start + length > key.Length
            || !ushort.TryParse(
                key.AsSpan(start, length),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            throw new FormatException("The key has a % that does not begin an escape.");
        }

        index = start + length - 1;
        return (char)code;
    }

    private static ReadOnlySpan<char> Forbidden()
    {
        var controls = Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl);
        return controls.Concat("/\\#?").ToArray();
    }
}
