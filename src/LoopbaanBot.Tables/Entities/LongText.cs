using System.Globalization;
using System.Text;
using LoopbaanBot.Tables.Limits;

namespace LoopbaanBot.Tables.Entities;

internal static class LongText
{
    public static void Write(TableEntity entity, string name, string? text)
    {
        var index = 0;
        for (var rest = text.AsSpan(); text is not null && (index == 0 || !rest.IsEmpty); index++)
        {
            var length = PartLength(rest);
            entity.Set(PartName(name, index), length == text.Length ? text : rest[..length].ToString());
            rest = rest[length..];
        }

        if (text is not null)
        {
            entity.Set(PartName(name, index++), string.Empty);
        }

        RemoveFrom(entity, name, index);
    }

    public static string? Read(TableEntity entity, string name)
    {
        var first = entity.GetString(name);
        if (first is null || entity.GetString(PartName(name, 1)) is not { Length: > 0 } part)
        {
            return first;
        }

        var text = new StringBuilder(first);
        for (var index = 2; part is { Length: > 0 }; index++)
        {
            text.Append(part);
            part = entity.GetString(PartName(name, index));
        }

        return text.ToString();
    }

    /// <summary>A surrogate pair stays together: halves would each be stored as U+FFFD.</summary>
    private static int PartLength(ReadOnlySpan<char> rest)
    {
        const int max = TableLimits.MaxStringLength;
        return rest.Length <= max ? rest.Length
            : char.IsHighSurrogate(rest[max - 1]) && char.IsLowSurrogate(rest[max]) ? max - 1
            : max;
    }

    private static void RemoveFrom(TableEntity entity, string name, int index)
    {
        for (; entity.Properties.ContainsKey(PartName(name, index)); index++)
        {
            entity.Set(PartName(name, index), (string?)null);
        }
    }

    private static string PartName(string name, int index) =>
        index == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{index}");
}
