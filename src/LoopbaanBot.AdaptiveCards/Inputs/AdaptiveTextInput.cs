using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

public sealed class AdaptiveTextInput(string id) : AdaptiveInput(id)
{
    public override string Type => "Input.Text";

    public string? Placeholder { get; init; }

    /// <summary>What the field holds when the card opens.</summary>
    public string? Value { get; init; }

    public bool IsMultiline { get; init; }

    /// <summary>The most characters a client accepts; 0 for no limit.</summary>
    public int MaxLength { get; init; }

    /// <summary>A JavaScript pattern that the whole answer must match.</summary>
    public string? Regex { get; init; }

    public AdaptiveTextInputStyle Style { get; init; }

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteText("placeholder"u8, Placeholder);
        writer.WriteText("value"u8, Value);
        writer.WriteWhenOn("isMultiline"u8, IsMultiline);
        writer.WriteAmount("maxLength"u8, MaxLength > 0 ? MaxLength : null);
        writer.WriteText("regex"u8, Regex);
        writer.WriteName("style"u8, Style);
    }
}
