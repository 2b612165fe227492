using System.Text;
using System.Text.Json.Serialization;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Exercises;

/// <summary>
/// What someone wrote in an exercise. Every part may be missing, for everything can be skipped.
/// It prints its kind only: a teacher's words stay out of logs and messages.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(KeepPruneSow), nameof(Exercise.KeepPruneSow))]
[JsonDerivedType(typeof(Anchor), nameof(Exercise.Anchor))]
[JsonDerivedType(typeof(BothAnd), nameof(Exercise.BothAnd))]
[JsonDerivedType(typeof(TwinPrompt), nameof(Exercise.TwinPrompt))]
[JsonDerivedType(typeof(CareerVision), nameof(Exercise.CareerVision))]
[JsonDerivedType(typeof(ThreeChoices), nameof(Exercise.ThreeChoices))]
public abstract record ExerciseOutcome
{
    /// <summary>One line of a list, or one name.</summary>
    public static TextLimit Line { get; } = new(200);

    /// <summary>A few sentences.</summary>
    public static TextLimit Words { get; } = new(1_000);

    public abstract Exercise Exercise { get; }

    /// <summary>Nothing was written, so there is nothing to keep.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>Every text in it with the limit it has to keep.</summary>
    internal abstract IEnumerable<(string Text, TextLimit Limit)> Texts();

    internal ExerciseOutcome Checked()
    {
        foreach (var (text, limit) in Texts())
        {
            limit.Require(text);
        }

        return this;
    }

    protected static IEnumerable<(string, TextLimit)> All(TextLimit limit, params IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(text => (text, limit));

    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append(IsEmpty ? "empty" : "filled in");
        return true;
    }
}
