using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LoopbaanBot.Standing;

/// <summary>Reads what was chosen from a list: names of one enum, joined by commas as a card sends them.</summary>
internal static class Chosen
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>False when a name is none of the enum's: only a made-up card sends that.</summary>
    public static bool TryRead<T>(string? words, [NotNullWhen(true)] out IReadOnlyList<T>? chosen)
        where T : struct, Enum
    {
        var read = new List<T>();
        foreach (var name in (words ?? string.Empty).Split(',', Tidy))
        {
            // A number would parse too; a name alone is what a card holds.
            if (!Enum.TryParse<T>(name, out var value) || Enum.GetName(value) != name)
            {
                chosen = null;
                return false;
            }

            read.Add(value);
        }

        chosen = read;
        return true;
    }

    /// <summary>Whoever types "1, 3" in the chat means the first and the third of the list; null for any other words.</summary>
    public static IReadOnlyList<T>? Numbered<T>(string words)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        var chosen = new List<T>();
        foreach (var part in words.Split(',', Tidy))
        {
            if (
                !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number < 1
                || number > all.Length
            )
            {
                return null;
            }

            chosen.Add(all[number - 1]);
        }

        return chosen.Count == 0 ? null : chosen;
    }

    /// <summary>What stands in the list that was answered before.</summary>
    public static string? Join<T>(IReadOnlyCollection<T> values)
        where T : struct, Enum => values.Count == 0 ? null : string.Join(',', values);

    /// <summary>The last part of a text id that differs by a value: its name with a small first letter.</summary>
    public static string TextOf<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
