using LoopbaanBot.Hosting;
using LoopbaanBot.Tables;
using LoopbaanBot.Tests.Transcripts.Kit;

namespace LoopbaanBot.Tests.Transcripts.OwnData;

/// <summary>Looks through every row of every table, past the bot.</summary>
internal static class StoreScan
{
    public static async Task<IReadOnlyList<(string Table, TableEntity Row)>> AllRows(this Bot bot)
    {
        var rows = new List<(string, TableEntity)>();
        foreach (var name in TableCreation.Names)
        {
            await foreach (var row in bot.World.Memory.GetTableClient(name).QueryAsync())
            {
                rows.Add((name, row));
            }
        }

        return rows;
    }

    /// <summary>Where one of these texts stands: in a key, in a value, in whatever case.</summary>
    public static async Task<IReadOnlyList<string>> Traces(this Bot bot, params string[] texts) =>
        [
            .. (await bot.AllRows())
                .SelectMany(found => texts.Where(text => Holds(found.Row, text)).Select(text => (found, text)))
                .Select(trace => $"{trace.found.Table} {trace.found.Row.RowKey}: {trace.text}"),
        ];

    private static bool Holds(TableEntity row, string text) =>
        row
            .Properties.Values.Select(value => $"{value}")
            .Append(row.PartitionKey)
            .Append(row.RowKey)
            .Any(value => value.Contains(text, StringComparison.OrdinalIgnoreCase));
}
