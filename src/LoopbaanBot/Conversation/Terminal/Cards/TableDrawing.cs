namespace LoopbaanBot.Conversation.Terminal.Cards;

/// <summary>Draws rows with their cells below each other where they fit.</summary>
internal static class TableDrawing
{
    private const string Between = "  ";

    public static List<DrawnLine> Draw(IReadOnlyList<List<string>> rows, bool headed, int width)
    {
        var count = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        var widths = Enumerable
            .Range(0, count)
            .Select(column => rows.Max(row => column < row.Count ? row[column].Length : 0))
            .ToArray();
        var fits = widths.Sum() + (Between.Length * (count - 1)) <= width;
        return
        [
            .. rows.SelectMany(
                (row, at) =>
                    Lines(row, fits ? widths : [], width)
                        .Select(line => new DrawnLine(line, headed && at == 0 ? LineLook.Strong : LineLook.Plain))
            ),
        ];
    }

    private static IEnumerable<string> Lines(List<string> row, int[] widths, int width) =>
        widths.Length == 0
            ? TextWrap.Lines(string.Join(" · ", row), width)
            : [string.Join(Between, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()];
}
