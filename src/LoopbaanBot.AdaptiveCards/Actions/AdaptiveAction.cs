using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Actions;

/// <summary>Something to press. The title is what a screen reader says, on select actions too.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    private protected AdaptiveAction(string title) => Title = title;

    public string Title { get; }

    public AdaptiveActionStyle Style { get; init; }

    public AdaptiveActionMode Mode { get; init; }

    public string? Tooltip { get; init; }

    public bool IsEnabled { get; init; } = true;

    private protected sealed override void WriteProperties(Utf8JsonWriter writer)
    {
        WriteLook(writer);
        WriteEffect(writer);
    }

    private protected void WriteLook(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.WriteCamel("style"u8, Style);
        writer.WriteCamel("mode"u8, Mode);
        writer.WriteText("tooltip"u8, Tooltip);
        writer.WriteWhenOff("isEnabled"u8, IsEnabled);
    }

    private protected abstract void WriteEffect(Utf8JsonWriter writer);
}
