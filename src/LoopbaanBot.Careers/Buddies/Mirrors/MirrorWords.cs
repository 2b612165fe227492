using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Buddies.Mirrors;

/// <summary>The words of a mirror note. Each ends a sentence that the form begins (domain G2).</summary>
/// <param name="Strength">What was seen or heard that showed the strength.</param>
/// <param name="Question">What the giver honestly wonders.</param>
/// <param name="Suggestion">A possible next step; null for none.</param>
public sealed record MirrorWords(string Strength, string Question, string? Suggestion)
{
    /// <summary>For each of the three: two or three sentences.</summary>
    public static TextLimit Limit { get; } = new(400);

    /// <exception cref="ArgumentException">The strength or the question is missing, or a text is too long.</exception>
    public static MirrorWords Of(string strength, string question, string? suggestion) =>
        new(Limit.Require(strength), Limit.Require(question), suggestion is null ? null : Limit.Require(suggestion));

    public override string ToString() => nameof(MirrorWords);
}
