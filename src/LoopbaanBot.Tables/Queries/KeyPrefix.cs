namespace LoopbaanBot.Tables.Queries;

internal static class KeyPrefix
{
    private const char BeforeSurrogates = '\uD7FF';
    private const char AfterSurrogates = '\uE000';
    private const char LastLowSurrogate = '\uDFFF';

    /// <summary>The least key that is greater than every key with the prefix; null when no key is.
    /// It can be sent: no half surrogate pair and no forbidden character, which keys cannot hold anyway.</summary>
    public static string? After(string prefix)
    {
        for (var rest = prefix.AsSpan(); !rest.IsEmpty; )
        {
            var pair = rest.Length > 1 && char.IsSurrogatePair(rest[^2], rest[^1]);
            var head = rest[..^(pair ? 2 : 1)];
            var next = pair ? AfterPair(rest[^2], rest[^1]) : AfterUnit(rest[^1]);
            if (next is not null)
            {
                return string.Concat(head, next);
            }

            rest = head;
        }

        return null;
    }

    private static string? AfterPair(char high, char low) =>
        low < LastLowSurrogate ? new string([high, (char)(low + 1)])
        : high < '\uDBFF' ? new string([(char)(high + 1), '\uDC00'])
        : AfterSurrogates.ToString();

    private static string? AfterUnit(char unit)
    {
        if (unit == BeforeSurrogates)
        {
            return "\uD800\uDC00";
        }

        if (unit == char.MaxValue)
        {
            return null;
        }

        do
        {
            unit++;
        } while (TableKeys.IsForbidden(unit));
        return unit.ToString();
    }
}
