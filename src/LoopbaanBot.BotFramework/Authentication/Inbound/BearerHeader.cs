using Microsoft.Extensions.Primitives;

namespace LoopbaanBot.BotFramework.Authentication.Inbound;

/// <summary>
/// The one accepted form: <c>Bearer SP token</c>, once, the token in three segments of at most 16 KiB together.
/// </summary>
internal static class BearerHeader
{
    public const int MaximumTokenLength = 16 * 1024;

    private const string Scheme = "Bearer ";

    public static bool TryRead(StringValues values, out ReadOnlySpan<char> token)
    {
        token = default;
        if (
            values.Count != 1
            || values[0] is not { } value
            || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        token = value.AsSpan(Scheme.Length);
        return token.Length is > 0 and <= MaximumTokenLength && !token.Contains(' ') && token.Count('.') == 2;
    }
}
