using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

public sealed class AdaptiveNumberInput(string id) : AdaptiveInput(id)
{
    public override string Type => "Input.Number";

    public string? Placeholder { get; init; }

    public decimal? Value { get; init; }

    /// <summary>The smallest answer, itself included.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest answer, itself included.</summary>
    public decimal? Max { get; init; }

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteText("placeholder"u8, Placeholder);
        writer.WriteAmount("value"u8, Value);
        writer.WriteAmount("min"u8, Min);
        writer.WriteAmount("max"u8, Max);
    }
}
