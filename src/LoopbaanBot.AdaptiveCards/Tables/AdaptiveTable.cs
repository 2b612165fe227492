using System.Text.Json;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Writing;

namespace LoopbaanBot.AdaptiveCards.Tables;

/// <summary>Rows and columns that a screen reader knows as a table; the first row holds the headers.</summary>
public sealed class AdaptiveTable(params IReadOnlyList<AdaptiveTableRow> rows) : AdaptiveElement
{
    public override string Type => "Table";

    /// <summary>One per column; cells beyond them are not drawn.</summary>
    public required IReadOnlyList<AdaptiveTableColumnDefinition> Columns { get; init; }

    public IReadOnlyList<AdaptiveTableRow> Rows { get; init; } = rows;

    public bool FirstRowAsHeaders { get; init; } = true;

    public bool ShowGridLines { get; init; } = true;

    public AdaptiveContainerStyle GridStyle { get; init; }

    internal override IEnumerable<AdaptiveTypedElement> Children => Rows;

    private protected override void WriteOwn(Utf8JsonWriter writer)
    {
        writer.WriteWhenOff("firstRowAsHeaders"u8, FirstRowAsHeaders);
        writer.WriteWhenOff("showGridLines"u8, ShowGridLines);
        writer.WriteCamel("gridStyle"u8, GridStyle);
        writer.WriteStartArray("columns"u8);
        for (var index = 0; index < Columns.Count; index++)
        {
            Columns[index].Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteParts("rows"u8, Rows);
    }
}
