using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Buddies;

/// <summary>
/// What somebody would like to talk about with buddies: one of the paths, or one of the five questions (K122). The
/// teacher says so for this purpose; nothing is taken from what was written elsewhere.
/// </summary>
public readonly record struct BuddyInterest
{
    private const char Between = ':';

    private BuddyInterest(CareerPath? path, CareerCompetency? question) => (Path, Question) = (path, question);

    /// <summary>All that can be chosen, paths first, each in its own order.</summary>
    public static IReadOnlyList<BuddyInterest> All { get; } =
    [.. CareerPaths.Six.Select(Of), .. Enum.GetValues<CareerCompetency>().Select(Of)];

    public CareerPath? Path { get; }

    public CareerCompetency? Question { get; }

    public static BuddyInterest Of(CareerPath path) => new(path, null);

    public static BuddyInterest Of(CareerCompetency question) => new(null, question);

    /// <summary>Reads what <see cref="ToString"/> wrote, or null: it may come from a card.</summary>
    public static BuddyInterest? Parse(string? text)
    {
        var found = All.Where(one => one.ToString() == text).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    public override string ToString() => Path is { } path ? $"path{Between}{path}" : $"question{Between}{Question}";
}
