using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>A Fluent icon. It has no text for screen readers, so that words beside it must say the same.</summary>
/// <param name="name">Such as <c>Lightbulb</c>, from the Fluent icon catalogue.</param>
/// <param name="fallback"><see cref="AdaptiveFallback.Drop"/> unless something would be lost.</param>
public sealed class AdaptiveIcon(string name, AdaptiveElement fallback) : AdaptiveTeamsElement(fallback)
{
    public override string Type => "Icon";

    public string Name { get; } = name;

    public AdaptiveIconSize Size { get; init; }

    public AdaptiveTextColor Color { get; init; }

    public bool IsFilled { get; init; }

    private protected override void WriteAddition(Utf8JsonWriter writer)
    {
        writer.WriteString("name"u8, Name);
        writer.WriteName("size"u8, Size);
        writer.WriteName("color"u8, Color);
        writer.WriteText("style"u8, IsFilled ? "Filled" : null);
    }
}
