using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>At most three choices in a career so far, oldest first, each with what decided it (X7, K §3.5).</summary>
public sealed record ThreeChoices(IReadOnlyList<CareerChoice> Choices) : ExerciseOutcome
{
    public const int MostChoices = 3;

    public override Exercise Exercise => Exercise.ThreeChoices;

    public override bool IsEmpty => Choices.Count == 0;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() =>
        [.. All(Line, Choices.Select(choice => choice.What)), .. All(Words, Choices.Select(choice => choice.Decided))];

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
