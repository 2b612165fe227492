using System.Text.Json;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>An element that Teams added after version 1.5, with what every other client shows in its place.</summary>
public abstract class AdaptiveTeamsElement : AdaptiveElement
{
    private protected AdaptiveTeamsElement(AdaptiveElement fallback) => Fallback = fallback;

    /// <summary>
    /// Says in plain elements what the element says; <see cref="AdaptiveFallback.Drop"/> for decoration.
    /// </summary>
    public AdaptiveElement Fallback { get; }

    internal override AdaptiveElement? Alternative => Fallback == AdaptiveFallback.Drop ? null : Fallback;

    private protected sealed override void WriteOwn(Utf8JsonWriter writer)
    {
        WriteAddition(writer);
        if (Fallback == AdaptiveFallback.Drop)
        {
            writer.WriteString("fallback"u8, "drop"u8);
            return;
        }

        writer.WritePropertyName("fallback"u8);
        Fallback.Write(writer);
    }

    private protected abstract void WriteAddition(Utf8JsonWriter writer);
}
