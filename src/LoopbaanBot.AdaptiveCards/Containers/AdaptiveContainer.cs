using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>Groups elements, to give them a background, to hide them together or to make them one button.</summary>
public sealed class AdaptiveContainer(params IReadOnlyList<AdaptiveElement> items) : AdaptiveElement
{
    public override string Type => "Container";

    public IReadOnlyList<AdaptiveElement> Items { get; init; } = items;

    public AdaptiveContainerStyle Style { get; init; }

    /// <summary>Lets the background run to the edge of the card.</summary>
    public bool Bleed { get; init; }

    public AdaptiveVerticalAlignment VerticalContentAlignment { get; init; }

    /// <summary>Its title is what a screen reader says for the whole container.</summary>
    public AdaptiveAction? SelectAction { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children =>
        SelectAction is null ? Items : Items.Prepend<AdaptiveTypedElement>(SelectAction);

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteCamel("style"u8, Style);
        writer.WriteWhenOn("bleed"u8, Bleed);
        writer.WriteName("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.WriteAction("selectAction"u8, SelectAction);
        writer.WriteParts("items"u8, Items);
    }
}
