using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>Where someone stands (X3 <i>kleur bekennen</i>, K115): what for, where they make a difference, and at most three words.</summary>
public sealed record Anchor(string? StandFor, string? Difference, IReadOnlyList<string> ThreeWords) : ExerciseOutcome
{
    /// <summary>How many words others may name.</summary>
    public const int MostWords = 3;

    public override Exercise Exercise => Exercise.Anchor;

    public override bool IsEmpty => StandFor is null && Difference is null && ThreeWords.Count == 0;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() =>
        [.. All(Words, StandFor, Difference), .. All(Line, ThreeWords)];

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
