using System.Globalization;
using System.Text;
using LoopbaanBot.Benchmarks.Rounds;

namespace LoopbaanBot.Benchmarks.Reports;

/// <summary>The medians as a table to read, the bot beside the floor.</summary>
internal static class ReportTable
{
    private const double Mega = 1_000_000;

    public static string Of(Report report)
    {
        var table = new StringBuilder();
        Line(
            table,
            "turn",
            "card B",
            "CPU µs floor",
            "bot",
            "ratio",
            "turns/s",
            "",
            "p50 µs",
            "",
            "p99 µs",
            "",
            "alloc B",
            ""
        );
        foreach (var row in report.Rows)
        {
            Line(table, row, Round.Median(row.Floor), Round.Median(row.Bot));
        }

        var turns = report.Options.Turns * (report.Options.Rounds + 1) * report.Rows.Count;
        table.AppendLine(
            CultureInfo.InvariantCulture,
            $"RSS after {turns} turns: floor {report.FloorResident / Mega:0} MB, bot {report.BotResident / Mega:0} MB"
        );
        if (report.Starts.Count > 0)
        {
            var (floor, bot) = (
                Medians.Of(report.Starts.Select(start => start.Floor)),
                Medians.Of(report.Starts.Select(start => start.Bot))
            );
            table.AppendLine(CultureInfo.InvariantCulture, $"Start to first 200: floor {floor:0} ms, bot {bot:0} ms");
        }

        return table.ToString();
    }

    private static void Line(StringBuilder table, RowResult row, Round floor, Round bot) =>
        Line(
            table,
            [
                row.Name,
                Whole(row.CardBytes),
                Whole(floor.Cpu),
                Whole(bot.Cpu),
                (bot.Cpu / floor.Cpu).ToString("0.00", CultureInfo.InvariantCulture),
                Whole(floor.TurnsPerSecond),
                Whole(bot.TurnsPerSecond),
                Whole(floor.P50),
                Whole(bot.P50),
                Whole(floor.P99),
                Whole(bot.P99),
                Whole(floor.Allocated),
                Whole(bot.Allocated),
            ]
        );

    private static void Line(StringBuilder table, params string[] cells)
    {
        table.Append(cells[0].PadRight(38));
        foreach (var cell in cells[1..])
        {
            table.Append(cell.PadLeft(Math.Max(8, cell.Length + 2)));
        }

        table.AppendLine();
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
