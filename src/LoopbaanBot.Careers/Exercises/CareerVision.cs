using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>A career vision in three sentences (X6, L045): what I can, what I want, and what I will therefore do this year.</summary>
public sealed record CareerVision(string? Can, string? Want, string? Will) : ExerciseOutcome
{
    public override Exercise Exercise => Exercise.CareerVision;

    public override bool IsEmpty => Can is null && Want is null && Will is null;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() => All(Words, Can, Want, Will);

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
