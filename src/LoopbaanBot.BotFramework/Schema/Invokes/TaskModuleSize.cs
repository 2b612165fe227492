using System.Text.Json;

namespace LoopbaanBot.BotFramework.Schema.Invokes;

/// <summary>Height or width of a dialog: one of three names, or pixels.</summary>
public readonly record struct TaskModuleSize
{
    private readonly string? _name;
    private readonly int _pixels;

    private TaskModuleSize(string? name, int pixels)
    {
        _name = name;
        _pixels = pixels;
    }

    public static TaskModuleSize Small { get; } = new("small", 0);

    public static TaskModuleSize Medium { get; } = new("medium", 0);

    public static TaskModuleSize Large { get; } = new("large", 0);

    /// <param name="pixels">At least 1.</param>
    public static TaskModuleSize Pixels(int pixels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pixels, 1);
        return new(null, pixels);
    }

    internal void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> property)
    {
        if (_pixels > 0)
        {
            writer.WriteNumber(property, _pixels);
        }
        else
        {
            writer.WriteString(property, _name ?? "medium");
        }
    }
}
