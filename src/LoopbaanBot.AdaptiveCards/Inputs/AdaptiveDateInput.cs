using System.Globalization;
using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>A day, answered as <c>yyyy-MM-dd</c>.</summary>
public sealed class AdaptiveDateInput(string id) : AdaptiveInput(id)
{
    public override string Type => "Input.Date";

    public DateOnly? Value { get; init; }

    /// <summary>The first day that may be chosen.</summary>
    public DateOnly? Min { get; init; }

    /// <summary>The last day that may be chosen.</summary>
    public DateOnly? Max { get; init; }

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteText("value"u8, Day(Value));
        writer.WriteText("min"u8, Day(Min));
        writer.WriteText("max"u8, Day(Max));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
