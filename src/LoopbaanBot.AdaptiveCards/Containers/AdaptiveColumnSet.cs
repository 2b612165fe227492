using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Containers;

/// <summary>Columns side by side; more than two do not fit a phone.</summary>
public sealed class AdaptiveColumnSet(params IReadOnlyList<AdaptiveColumn> columns) : AdaptiveElement
{
    public override string Type => "ColumnSet";

    public IReadOnlyList<AdaptiveColumn> Columns { get; init; } = columns;

    public AdaptiveContainerStyle Style { get; init; }

    public AdaptiveAction? SelectAction { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children =>
        SelectAction is null ? Columns : Columns.Prepend<AdaptiveTypedElement>(SelectAction);

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteCamel("style"u8, Style);
        writer.WriteAction("selectAction"u8, SelectAction);
        writer.WriteParts("columns"u8, Columns);
    }
}
