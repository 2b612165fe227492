using LoopbaanBot.Careers.Rounds;

namespace LoopbaanBot.Rounds.Guiding;

/// <summary>Reads the themes of a guide, one on each line.</summary>
internal static class ThemeLines
{
    /// <summary>Null when one line is no theme or there are too many: then none is posted, so that nothing slips through.</summary>
    public static IReadOnlyList<CoachTheme>? Read(string typed)
    {
        var lines = typed.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var themes = lines.Select(CoachTheme.From).OfType<CoachTheme>().Distinct().ToArray();
        return lines.Length <= CoachTheme.Most && lines.All(line => CoachTheme.From(line) is not null) ? themes : null;
    }
}
