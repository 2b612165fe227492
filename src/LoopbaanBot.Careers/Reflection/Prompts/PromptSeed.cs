using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Reflection.Prompts;

/// <summary>
/// What makes the choice of a question differ between people and days and yet repeatable: the same seed over the same
/// free questions gives the same one, on every machine.
/// </summary>
public readonly record struct PromptSeed(ulong Value)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    public static PromptSeed Of(PersonId person, DateOnly day) =>
        new PromptSeed(FnvOffset).With(person.TenantId).With(person.ObjectId).With(day.DayNumber);

    /// <summary>A number for one question under this seed, spread evenly over the whole range.</summary>
    internal ulong Rank(PromptId prompt) => Rank(prompt.Value);

    /// <inheritdoc cref="Rank(PromptId)"/>
    internal ulong Rank(string name)
    {
        // FNV alone leaves the high bits of short texts alike; these two steps of SplitMix64 mix them.
        var mixed = With(name).Value;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    // string.GetHashCode differs per process, so a restart would change the question.
    private PromptSeed With(string text)
    {
        var hash = Value;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return new PromptSeed((hash ^ '\n') * FnvPrime);
    }

    private PromptSeed With(int number) => new((Value ^ (uint)number) * FnvPrime);
}
