namespace LoopbaanBot.Careers.Reflection.Wording;

/// <summary>
/// Picks up to six consecutive words of an answer, to be quoted literally: repeating someone's own words keeps a talk
/// going where another question would feel like an interrogation (domain I5).
/// </summary>
public static class MirrorFragment
{
    /// <summary>Below this a fragment says little; it is only accepted when the answer itself has no more.</summary>
    public const int MinWords = 3;

    public const int MaxWords = 6;

    /// <summary>A longer run, such as a pasted address, is not quoted at all, for a word is never cut.</summary>
    public const int MaxCharacters = 100;

    /// <summary>
    /// The rule: take the last sentence that has a clause of three words or more, and of that sentence the longest
    /// clause (the later one of two alike), without the function words it starts with. Of a clause over six words the
    /// first six are taken, less function words at the end. Clauses end at punctuation and before conjunctions; when no
    /// clause is long enough, at punctuation only; then at nothing.
    /// </summary>
    /// <returns>Words of the answer in their order with single spaces between them, or null when the answer has fewer
    /// than two words or only ones too long to quote.</returns>
    public static string? Of(string text, MirrorWords small)
    {
        Word[] words = [.. Word.In(text)];
        if (words.Length < 2)
        {
            return null;
        }

        var run = LastLongClause(words, word => word.Before == Cut.Clause || small.OpensClause(word), small)
            ?? LastLongClause(words, static word => word.Before == Cut.Clause, small)
            ?? WithoutLead(words, small, MinWords);
        return Quote(text, Shortened(run, small));
    }

    private static ArraySegment<Word>? LastLongClause(Word[] words, Func<Word, bool> opensClause, MirrorWords small)
    {
        var end = words.Length;
        for (var start = end - 1; start >= 0; start--)
        {
            if (start > 0 && words[start].Before != Cut.Sentence)
            {
                continue;
            }

            if (LongestClause(new(words, start, end - start), opensClause, small) is { } clause)
            {
                return clause;
            }

            end = start;
        }

        return null;
    }

    /// <summary>Null when every clause of the sentence is too short to quote.</summary>
    private static ArraySegment<Word>? LongestClause(
        ArraySegment<Word> sentence, Func<Word, bool> opensClause, MirrorWords small)
    {
        ArraySegment<Word>? longest = null;
        var start = 0;
        for (var end = 1; end <= sentence.Count; end++)
        {
            if (end < sentence.Count && !opensClause(sentence[end]))
            {
                continue;
            }

            var clause = WithoutLead(sentence[start..end], small, 0);
            if (clause.Count >= Math.Max(MinWords, longest?.Count ?? 0))
            {
                longest = clause;
            }

            start = end;
        }

        return longest;
    }

    private static ArraySegment<Word> WithoutLead(ArraySegment<Word> clause, MirrorWords small, int atLeast)
    {
        var lead = 0;
        while (lead < clause.Count - atLeast && small.IsFunction(clause[lead]))
        {
            lead++;
        }

        return clause[lead..];
    }

    private static ArraySegment<Word> Shortened(ArraySegment<Word> run, MirrorWords small)
    {
        if (run.Count <= MaxWords)
        {
            return run;
        }

        var count = MaxWords;
        while (count > MinWords && small.IsFunction(run[count - 1]))
        {
            count--;
        }

        return run[..count];
    }

    private static string? Quote(string text, ArraySegment<Word> run)
    {
        var literal = text[run[0].Start..run[^1].End];
        var quote = string.Join(' ', literal.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return quote.Length <= MaxCharacters ? quote : null;
    }
}
