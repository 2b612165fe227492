using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards;

/// <summary>An element that can stand in the body of a card or in a container.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    private protected AdaptiveElement() { }

    /// <summary>
    /// Hidden elements wait for an <see cref="Actions.AdaptiveToggleVisibilityAction"/>; never hide a required input.
    /// </summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>Room above the element.</summary>
    public AdaptiveSpacing Spacing { get; init; }

    /// <summary>A line above the element.</summary>
    public bool Separator { get; init; }

    private protected sealed override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteWhenOff("isVisible"u8, IsVisible);
        writer.WriteName("spacing"u8, Spacing);
        writer.WriteWhenOn("separator"u8, Separator);
        WriteOwn(writer);
    }

    private protected abstract void WriteOwn(Utf8JsonWriter writer);
}
