using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Teams;

/// <summary>A word on a coloured shape: a state, never a button.</summary>
public sealed class AdaptiveBadge(string text, AdaptiveElement fallback) : AdaptiveTeamsElement(fallback)
{
    public override string Type => "Badge";

    public string Text { get; } = text;

    /// <summary>The name of a Fluent icon, such as <c>CheckmarkCircle</c>.</summary>
    public string? Icon { get; init; }

    public AdaptiveBadgeStyle Style { get; init; }

    /// <summary>A light shade with dark text instead of a filled shape.</summary>
    public bool IsTinted { get; init; }

    public string? Tooltip { get; init; }

    private protected override void WriteAddition(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        writer.WriteText("icon"u8, Icon);
        writer.WriteName("style"u8, Style);
        writer.WriteText("appearance"u8, IsTinted ? "Tint" : null);
        writer.WriteText("tooltip"u8, Tooltip);
    }
}
