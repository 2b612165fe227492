namespace LoopbaanBot.Careers.Exercises;

/// <summary>Reads a list as people type it: a line each, with or without a dash, a bullet or a number before it.</summary>
public static class ListLines
{
    private static readonly char[] s_marks = ['-', '*', '•', '·', '–', '—', ' ', '\t'];

    /// <summary>The lines with words in them, in order; the same line twice counts once.</summary>
    public static IReadOnlyList<string> Read(string text) =>
        [
            .. text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(line => WithoutNumber(line.Trim(s_marks)))
                .Where(line => line.Length > 0)
                .Distinct(),
        ];

    /// <summary>One to three words or lines, as "geduld, humor en lef": split by lines, commas and semicolons.</summary>
    public static IReadOnlyList<string> ReadWords(string text) => [.. Read(text.Replace(',', '\n').Replace(';', '\n'))];

    private static string WithoutNumber(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && digits < line.Length && line[digits] is '.' or ')'
            ? line[(digits + 1)..].TrimStart()
            : line;
    }
}
