using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Inputs;

/// <summary>A tick box. Its title is its accessible name; a label above it is optional.</summary>
public sealed class AdaptiveToggleInput(string id, string title) : AdaptiveInput(id)
{
    public override string Type => "Input.Toggle";

    public string Title { get; } = title;

    public bool IsOn { get; init; }

    public string ValueOn { get; init; } = "true";

    public string ValueOff { get; init; } = "false";

    public bool Wrap { get; init; } = true;

    private protected override void WriteField(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.WriteString("valueOn"u8, ValueOn);
        writer.WriteString("valueOff"u8, ValueOff);

        // A box that nobody touched is sent as its value, or as "false" where the card gives none.
        writer.WriteString("value"u8, IsOn ? ValueOn : ValueOff);
        writer.WriteWhenOn("wrap"u8, Wrap);
    }
}
