using System.Collections.Frozen;

namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>The small words of a language that <see cref="MirrorFragment"/> needs, compared without regard to case.</summary>
public sealed class MirrorWords
{
    private readonly FrozenSet<string> function;
    private readonly FrozenSet<string> clauseOpeners;

    /// <param name="function">Words that carry no picture of their own, such as articles, pronouns and auxiliaries;
    /// a fragment does not start with one, nor break off after one.</param>
    /// <param name="clauseOpeners">Words that begin a new clause, such as conjunctions.</param>
    public MirrorWords(IEnumerable<string> function, IEnumerable<string> clauseOpeners)
    {
        this.function = function.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        this.clauseOpeners = clauseOpeners.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>No small words: only punctuation and length count.</summary>
    public static MirrorWords None { get; } = new([], []);

    internal bool IsFunction(Word word) => function.Contains(word.Text);

    internal bool OpensClause(Word word) => clauseOpeners.Contains(word.Text);
}
