using System.Globalization;
using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>A time of day, answered as <c>HH:mm</c>.</summary>
public sealed class AdaptiveTimeInput(string id) : AdaptiveInput(id)
{
    public override string Type => "Input.Time";

    public TimeOnly? Value { get; init; }

    /// <summary>The earliest time that may be chosen.</summary>
    public TimeOnly? Min { get; init; }

    /// <summary>The latest time that may be chosen.</summary>
    public TimeOnly? Max { get; init; }

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteText("value"u8, Clock(Value));
        writer.WriteText("min"u8, Clock(Min));
        writer.WriteText("max"u8, Clock(Max));
    }

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
