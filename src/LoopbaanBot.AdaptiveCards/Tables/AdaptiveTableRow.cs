using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Tables;

public sealed class AdaptiveTableRow(params IReadOnlyList<AdaptiveTableCell> cells) : AdaptiveTypedElement
{
    public override string Type => "TableRow";

    public IReadOnlyList<AdaptiveTableCell> Cells { get; init; } = cells;

    public AdaptiveContainerStyle Style { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => Cells;

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteCamel("style"u8, Style);
        writer.WriteParts("cells"u8, Cells);
    }
}
