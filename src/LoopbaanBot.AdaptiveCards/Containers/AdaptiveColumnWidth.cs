using System.Globalization;
using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>How wide a column is. The default leaves it to the client, which stretches it.</summary>
public readonly record struct AdaptiveColumnWidth
{
    private readonly string? _word;
    private readonly int _weight;

    private AdaptiveColumnWidth(string? word, int weight) => (_word, _weight) = (word, weight);

    /// <summary>As wide as its content.</summary>
    public static AdaptiveColumnWidth Auto { get; } = new("auto", 0);

    /// <summary>All the room that the others leave. Not for the columns of a table, which take a weight.</summary>
    public static AdaptiveColumnWidth Stretch { get; } = new("stretch", 0);

    /// <summary>A share of the room, in proportion to the other weights; at least 1.</summary>
    public static AdaptiveColumnWidth Weight(int weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        return new(null, weight);
    }

    /// <summary>A fixed number of pixels, at least 1; only for icons and pictures.</summary>
    public static AdaptiveColumnWidth Pixels(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 1);
        return new(string.Create(CultureInfo.InvariantCulture, $"{pixels}px"), 0);
    }

    internal void Write(Utf8JsonWriter writer)
    {
        if (_word is not null)
        {
            writer.WriteString("width"u8, _word);
        }
        else if (_weight > 0)
        {
            writer.WriteNumber("width"u8, _weight);
        }
    }
}
