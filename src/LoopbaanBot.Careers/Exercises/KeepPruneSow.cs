using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>
/// Three lists (X1, K102): what to keep, what to prune, what to sow. A line is one thing; a list may be empty.
/// The first list comes first on purpose: what works stays (K087).
/// </summary>
public sealed record KeepPruneSow(IReadOnlyList<string> Keep, IReadOnlyList<string> Prune, IReadOnlyList<string> Sow)
    : ExerciseOutcome
{
    /// <summary>More lines than anyone needs; the rest would not fit a card.</summary>
    public const int MostLines = 12;

    public override Exercise Exercise => Exercise.KeepPruneSow;

    public override bool IsEmpty => Keep.Count + Prune.Count + Sow.Count == 0;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() => All(Line, [.. Keep, .. Prune, .. Sow]);

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
