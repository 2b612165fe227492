using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>
/// One question twice: the teacher's own answer, linked to an idea for pupils (X5, K026, K027). The question came from a kept
/// reflection (<see cref="Reflection"/>) or is a task that the teacher gives pupils and did themself (L044). Nothing about any pupil is asked.
/// </summary>
public sealed record TwinPrompt(string Question, string Answer, string? ForPupils, ReflectionId? Reflection = null)
    : ExerciseOutcome
{
    public override Exercise Exercise => Exercise.TwinPrompt;

    public override bool IsEmpty => ForPupils is null && Reflection is not null;

    internal override IEnumerable<(string Text, TextLimit Limit)> Texts() =>
        [.. All(TextLimit.OwnQuestion, Question), .. All(TextLimit.Answer, Answer), .. All(Words, ForPupils)];

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
