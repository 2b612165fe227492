using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>Two sides that look like a choice, and how a bit of both would look (X4, K138).</summary>
public sealed record BothAnd(string One, string Other, string? Together) : ExerciseOutcome
{
    public override Exercise Exercise => Exercise.BothAnd;

    public override bool IsEmpty => One.Length == 0 || Other.Length == 0;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() =>
        [.. All(Line, One, Other), .. All(Words, Together)];

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
