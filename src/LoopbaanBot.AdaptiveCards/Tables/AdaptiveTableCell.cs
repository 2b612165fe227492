using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Tables;

public sealed class AdaptiveTableCell(params IReadOnlyList<AdaptiveElement> items) : AdaptiveTypedElement
{
    public override string Type => "TableCell";

    public IReadOnlyList<AdaptiveElement> Items { get; init; } = items;

    public AdaptiveContainerStyle Style { get; init; }

    public AdaptiveVerticalAlignment VerticalContentAlignment { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => Items;

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteCamel("style"u8, Style);
        writer.WriteName("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.WriteParts("items"u8, Items);
    }
}
