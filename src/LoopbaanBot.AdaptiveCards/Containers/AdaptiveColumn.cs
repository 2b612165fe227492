using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Containers;

public sealed class AdaptiveColumn(params IReadOnlyList<AdaptiveElement> items) : AdaptiveTypedElement
{
    public override string Type => "Column";

    public IReadOnlyList<AdaptiveElement> Items { get; init; } = items;

    public AdaptiveColumnWidth Width { get; init; }

    public bool IsVisible { get; init; } = true;

    public AdaptiveContainerStyle Style { get; init; }

    public AdaptiveVerticalAlignment VerticalContentAlignment { get; init; }

    public AdaptiveAction? SelectAction { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children =>
        SelectAction is null ? Items : Items.Prepend<AdaptiveTypedElement>(SelectAction);

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        Width.Write(writer);
        writer.WriteWhenOff("isVisible"u8, IsVisible);
        writer.WriteCamel("style"u8, Style);
        writer.WriteName("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.WriteAction("selectAction"u8, SelectAction);
        writer.WriteParts("items"u8, Items);
    }
}
