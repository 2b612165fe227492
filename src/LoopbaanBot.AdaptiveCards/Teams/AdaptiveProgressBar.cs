using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>How far something is.</summary>
/// <param name="value">Between 0 and <paramref name="max"/>.</param>
/// <param name="max">The full length of the bar.</param>
/// <param name="fallback">The same in words, such as "stap 2 van 5".</param>
public sealed class AdaptiveProgressBar(decimal value, decimal max, AdaptiveElement fallback)
    : AdaptiveTeamsElement(fallback)
{
    public override string Type => "ProgressBar";

    public decimal Value { get; } = value;

    public decimal Max { get; } = max;

    public AdaptiveProgressBarColor Color { get; init; }

    private protected override void WriteAddition(Utf8JsonWriter writer)
    {
        writer.WriteNumber("value"u8, Value);
        writer.WriteNumber("max"u8, Max);
        writer.WriteName("color"u8, Color);
    }
}
